import type { Hold } from '../api/findings';

/** How one finding held, as it can be said. */
export interface Held {
  certain: boolean;
  /** In which part of the draws, in whole percent; absent without draws. */
  percent?: number;
}

/** Below this share of the draws, a finding is shown as one to look at again. */
const FIRM = 80;

/** Whether nothing uncertain carries it, and most draws say it too. */
export const isFirm = ({ certain, percent = 100 }: Held): boolean => certain && percent >= FIRM;

export const heldIn = (hold: Hold, draws: number): Held => ({
  certain: hold.certain,
  ...(draws > 0 && { percent: Math.round((100 * hold.held) / draws) }),
});
