import type { Hold } from '../api/findings';

/** How one finding held, as it can be said. */
export interface Held {
  certain: boolean;
  /** In which part of the draws, in whole percent; absent without draws. */
  percent?: number;
}

export const heldIn = (hold: Hold, draws: number): Held => ({
  certain: hold.certain,
  ...(draws > 0 && { percent: Math.round((100 * hold.held) / draws) }),
});
