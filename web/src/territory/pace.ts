/** One run at a time: whoever asks while one is under way waits for the next, which they all share. */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    next = null;
    running = task().finally(() => (running = null));
    return running;
  };
  return () => {
    if (next) return next;
    if (!running) return run();
    next = running.then(run, run);
    return next;
  };
}

/** Milliseconds between two runs that nobody waits for: what others change is seen within a second. */
const REST = 500;

/**
 * Runs at once, and once more after a rest for everything that came meanwhile. The rest is as long as two runs take:
 * the more people change something, and the slower the server answers, the less often each page asks.
 */
export function withRests(task: () => Promise<void>): () => void {
  let resting = false;
  let wanted = false;
  const rested = (): void => {
    resting = false;
    if (wanted) void run();
  };
  const run = async (): Promise<void> => {
    resting = true;
    wanted = false;
    const begun = performance.now();
    try {
      await task();
    } finally {
      setTimeout(rested, Math.max(REST, 2 * (performance.now() - begun)));
    }
  };
  return () => {
    wanted = true;
    if (!resting) void run();
  };
}
