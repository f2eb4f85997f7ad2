import { column, type Answer } from '../api/questions';

/** A question that stops at some number of rows says in this column how many there are in all. */
export const TOTAL = 'total';

export function totalOf(answer: Answer): number {
  const total = column(answer, TOTAL)[0];
  return typeof total === 'number' ? total : answer.rows.length;
}
