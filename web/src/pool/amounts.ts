import { formatNumber } from '../i18n/language.svelte';

/** Large amounts are told without decimals, which nobody decides by. */
export function amount(value: number, joint: number): string {
  const told = Math.abs(joint) >= 100 ? Math.round(value) : value;
  // Rounding must not leave a minus before nothing.
  return formatNumber(told === 0 ? 0 : told);
}

export const withUnit = (told: string, unit: string | undefined): string =>
  unit ? `${told}\u00a0${unit}` : told;

/** How far along a bar an amount stands, in percent: the longest bar is the largest amount of all. */
export const along = (value: number, most: number): number =>
  most > 0 ? Math.min(100, Math.max(0, (100 * value) / most)) : 0;
