/** In words, how a period was understood: « lundi et jeudi, 9 h – 12 h ; toute l’année ». */
import type { Understood } from '../api/periods';
import { currentLanguage, formatNumber, listed, t } from '../i18n/language.svelte';

const WEEK = 7;
const YEAR = 12;
/** A Monday, and the first of a January. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 3600 * 1000;

const named = (at: number, part: 'weekday' | 'month'): string =>
  new Intl.DateTimeFormat(currentLanguage(), { [part]: 'long', timeZone: 'UTC' }).format(at);
const dayName = (day: number): string => named(MONDAY + (day - 1) * DAY, 'weekday');
const monthName = (month: number): string => named(Date.UTC(2024, month - 1), 'month');

/** Runs of a round, which may pass its end: 11 to 2 of twelve. */
export function runs(numbers: readonly number[], round: number): [number, number][] {
  const has = new Set(numbers);
  const after = (n: number): number => (n % round) + 1;
  const before = (n: number): number => ((n + round - 2) % round) + 1;
  return numbers
    .filter((n) => !has.has(before(n)))
    .map((first) => {
      let last = first;
      while (has.has(after(last))) last = after(last);
      return [first, last];
    });
}

/** Two that follow each other are named, more are told from the first to the last. */
function inWords(numbers: readonly number[], round: number, name: (n: number) => string): string {
  const told = runs(numbers, round).flatMap(([first, last]) => {
    const length = ((last - first + round) % round) + 1;
    if (length > 2) return [t('resource.periodFromTo', { from: name(first), to: name(last) })];
    return length === 2 ? [name(first), name(last)] : [name(first)];
  });
  return listed(told);
}

function clock(time: string): string {
  const [hour = '', minutes = ''] = time.split(':');
  if (currentLanguage() === 'en') return `${Number(hour)}:${minutes}`;
  return minutes === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minutes}`;
}

const days = (all: readonly number[]): string =>
  all.length === WEEK ? t('resource.periodEveryDay') : inWords(all, WEEK, dayName);
const months = (all: readonly number[]): string =>
  all.length === YEAR ? t('resource.periodAllYear') : inWords(all, YEAR, monthName);

/** What was understood, level by level; empty when nothing was. */
export function understood({ months: named, times, hoursPerWeek }: Understood): string {
  const told = times.map(({ days: on, hours }) =>
    [
      ...(on.length ? [days(on)] : []),
      ...(hours.length ? [listed(hours.map(({ from, until }) => `${clock(from)} – ${clock(until)}`))] : []),
    ].join(', '),
  );
  if (named.length) told.push(months(named));
  if (hoursPerWeek !== undefined) told.push(t('resource.periodHours', { hours: formatNumber(hoursPerWeek) }));
  return told.join(currentLanguage() === 'fr' ? ' ; ' : '; ');
}

/** The levels that it leaves open. */
export function unsaid({ months: named, times }: Understood): string {
  const levels = [
    ...(named.length ? [] : [t('resource.periodMonths')]),
    ...(times.some(({ days: on }) => on.length) ? [] : [t('resource.periodDays')]),
    ...(times.some(({ hours }) => hours.length) ? [] : [t('resource.periodTimes')]),
  ];
  return listed(levels);
}

/** The sentences beside the field. */
export function sentences(read: Understood): string[] {
  const known = understood(read);
  if (!known) return [t('resource.periodNothing')];
  const open = unsaid(read);
  return [
    t('resource.periodUnderstood', { what: known }),
    ...(open ? [t('resource.periodUnsaid', { what: open })] : []),
    ...(read.unread.length
      ? [
          t('resource.periodUnread', {
            what: listed(read.unread.map((text) => t('resource.periodCited', { text }))),
          }),
        ]
      : []),
  ];
}
