import type { Problem } from '../api/problem';
import type { Step } from '../api/stories';
import { read, written } from './steps';

/**
 * The steps as they are being written: what is changed shows at once, and is saved one change after the other, so that
 * none of them overwrites the one before it.
 */
export class Editing {
  steps = $state.raw<readonly Step[]>([]);
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    kept: string,
    private readonly save: (kept: string) => Promise<Problem | null>,
  ) {
    this.steps = read(kept);
  }

  /** What somebody else has made of it counts once nothing of one's own is on its way. */
  follow(kept: string): void {
    if (!this.waiting) this.steps = read(kept);
  }

  /** Until all of it is saved, or refused. */
  async settled(): Promise<void> {
    await this.last;
  }

  async change(make: (steps: readonly Step[]) => readonly Step[]): Promise<Problem | null> {
    const before = this.steps;
    this.steps = make(before);
    const saved = this.last.then(() => this.save(written(this.steps)));
    this.last = saved.catch(() => undefined);
    this.waiting++;
    try {
      const refusal = await saved;
      if (refusal) this.steps = before;
      return refusal;
    } finally {
      this.waiting--;
    }
  }
}
