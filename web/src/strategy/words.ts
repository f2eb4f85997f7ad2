/** What the values of the two matrices mean, in words. */
import { formatNumber, t, tOr } from '../i18n/language.svelte';
import type { CellValues, Matrix, Said } from './values';

/** With its sign where values have one: a true minus, which is as wide as the plus. */
export function written(value: number, { least }: Matrix): string {
  const size = formatNumber(Math.abs(value));
  if (value < 0) return `−${size}`;
  return value > 0 && least < 0 ? `+${size}` : size;
}

export function meaning(value: number, { kind }: Matrix, column: string): string {
  if (kind === 'attitude') return tOr(`strategy.level_${column}_${value}`, '');
  const level = tOr(`strategy.level_${Math.abs(value)}`, '');
  if (kind === 'influence') return value === 0 ? t('strategy.nothing') : t('strategy.reaches', { level });
  if (value === 0) return t('strategy.indifferent');
  return t(value > 0 ? 'strategy.for' : 'strategy.against', { level });
}

/** A cell told in words: what the person read, or what the group retains. */
export function told(shown: Said | CellValues | undefined, matrix: Matrix, column: string): string {
  if (!shown) return t('strategy.unread');
  if ('value' in shown)
    return t('strategy.cellMine', {
      value: written(shown.value, matrix),
      means: meaning(shown.value, matrix, column),
    });
  const said = t('strategy.cellGroup', { value: written(shown.median, matrix), n: shown.readings.length });
  return shown.differ ? t('strategy.cellDiffer', { said }) : said;
}

export const titleOf = ({ kind }: Matrix, row: string, column: string): string =>
  t(`strategy.cell_${kind}`, { row, column });
