/** Dates as far as they are known: a year, a month or a day, written 2026, 2026-11 or 2026-11-22. */
import { formatDay, formatMonth } from '../i18n/language.svelte';

const two = (part: string): string => part.padStart(2, '0');

/** What somebody wrote, as it is kept; what is no date stays as it is, for the server to refuse in words. */
export function written(text: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(text.trim()) ?? [];
  if (!month || !year) return text.trim();
  return [year, two(month), ...(day ? [two(day)] : [])].join('-');
}

export function told(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDay(date);
  return /^\d{4}-\d{2}$/.test(date) ? formatMonth(date) : date;
}

/** The last day that a date may mean, to compare dates of which more and less is known. */
export const lastDay = (date: string): string =>
  date + (date.length === 4 ? '-12-31' : date.length === 7 ? '-31' : '');
