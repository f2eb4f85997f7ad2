import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { oneAtATime, withRests } from './pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Takes as long as told, and counts how many run and ran. */
function work(milliseconds: number) {
  const state = { begun: 0, atOnce: 0, most: 0 };
  const task = async (): Promise<void> => {
    state.begun++;
    state.most = Math.max(state.most, ++state.atOnce);
    await new Promise((done) => setTimeout(done, milliseconds));
    state.atOnce--;
  };
  return { state, task };
}

describe('one at a time', () => {
  test('whoever asks while it runs shares one more run, begun after they asked', async () => {
    const { state, task } = work(100);
    const ask = oneAtATime(task);
    const first = ask();
    const others = [ask(), ask(), ask()];
    await vi.advanceTimersByTimeAsync(100);
    await first;
    expect(state.begun).toBe(2);
    const later = ask();
    await vi.advanceTimersByTimeAsync(200);
    await Promise.all([...others, later]);
    expect(state).toEqual({ begun: 3, atOnce: 0, most: 1 });
  });

  test('a run that fails is told to those who asked for it, and the next is made', async () => {
    let runs = 0;
    const ask = oneAtATime(() => (runs++ ? Promise.resolve() : Promise.reject(new Error('gone'))));
    const first = ask();
    const second = ask();
    await expect(first).rejects.toThrow('gone');
    await expect(second).resolves.toBeUndefined();
  });
});

describe('with rests', () => {
  test('runs at once, then once for all that came meanwhile', async () => {
    const { state, task } = work(10);
    const ask = withRests(task);
    for (let i = 0; i < 50; i++) ask();
    expect(state.begun).toBe(1);
    await vi.advanceTimersByTimeAsync(550);
    expect(state.begun).toBe(2);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(state.begun).toBe(2);
  });

  test('asks less often where the answer takes longer', async () => {
    const { state, task } = work(500);
    const ask = withRests(task);
    for (let i = 0; i < 290; i++) {
      ask();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(state.begun).toBe(4);
    expect(state.most).toBe(1);
  });
});
