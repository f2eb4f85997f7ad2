/** From which numbers on a question finds something: as its file says, and as the territory keeps them. */
import type { Territory } from '../api/model';
import type { Question, Texts } from '../api/questions';
import { formatNumber, t } from '../i18n/language.svelte';
import { said } from './words';

export interface Threshold {
  name: string;
  label: Texts;
  usual: number;
  /** What the territory keeps in the place of the usual number. */
  kept?: number;
}

/** A threshold as a territory keeps it: `coordination/two-circles:core=4`. */
const WRITTEN = /^([^:]+):(\w+)=([\d.]+)$/;
/** How many lines are shown is no threshold. */
const LIMIT = 'limit';

/** The numbers that a territory keeps for one question, by parameter. */
export function keptFor({ thresholds = [] }: Territory, question: string): Readonly<Record<string, number>> {
  const kept = thresholds
    .map((written) => WRITTEN.exec(written))
    .filter((found) => found?.[1] === question)
    .map((found) => [found?.[2], Number(found?.[3])] as const);
  return Object.fromEntries(kept);
}

export function thresholdsOf({ name: question, parameters }: Question, territory: Territory): Threshold[] {
  const numbers = keptFor(territory, question);
  return parameters.flatMap(({ name, label, default: usual }) => {
    if (typeof usual !== 'number' || name === LIMIT) return [];
    const kept = numbers[name];
    return [{ name, label, usual, ...(kept !== undefined && { kept }) }];
  });
}

/** What the territory keeps when this question has these numbers; the usual ones are not said. */
export function keeping(
  { thresholds = [] }: Territory,
  question: string,
  numbers: readonly Threshold[],
): string[] {
  const others = thresholds.filter((written) => WRITTEN.exec(written)?.[1] !== question);
  const own = numbers.flatMap(({ name, usual, kept }) =>
    kept === undefined || kept === usual ? [] : [`${question}:${name}=${kept}`],
  );
  return [...others, ...own];
}

/** A number as people write it; null when it is none. */
export function numberIn(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d{1,9}([.]\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** "Allies in the core, at least 4 (usually 3)". */
export const inWords = ({ label, usual, kept }: Threshold): string =>
  kept === undefined
    ? `${said(label)} ${formatNumber(usual)}`
    : t('coordination.thresholdKept', {
        label: said(label),
        kept: formatNumber(kept),
        usual: formatNumber(usual),
      });

/** A threshold of the history, by the names of its question and of its number where they are known. */
export function readAloud(written: string, questions: readonly Question[]): string {
  const [, name, parameter, kept] = WRITTEN.exec(written) ?? [];
  const question = questions.find((known) => known.name === name);
  const number = question?.parameters.find((known) => known.name === parameter);
  return question && number
    ? t('coordination.thresholdOf', {
        pattern: said(question.title),
        label: said(number.label),
        kept: formatNumber(Number(kept)),
      })
    : written;
}
