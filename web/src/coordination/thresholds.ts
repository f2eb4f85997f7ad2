import type { Question } from '../api/questions';
import { formatNumber } from '../i18n/language.svelte';
import { said } from '../question/words';

/** From which numbers on a pattern is found, in words; how many lines are shown is no such number. */
export const thresholdsOf = ({ parameters }: Question): string[] =>
  parameters.flatMap(({ name, kind, label, default: value }) =>
    kind === 'number' && name !== 'limit' && typeof value === 'number'
      ? [`${said(label)} ${formatNumber(value)}`]
      : [],
  );
