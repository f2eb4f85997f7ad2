/** Which actors and relations a row of an answer names. */
import type { Answer, Cell, Point } from '../api/questions';

export function lit(answer: Answer, row: readonly Cell[]): { actors: string[]; relations: string[] } {
  const actors: string[] = [];
  const relations: string[] = [];
  answer.columns.forEach(({ kind }, index) => {
    const cell = row[index] ?? null;
    if (kind === 'actor' || kind === 'actors') actors.push(...strings(cell));
    else if (kind === 'relation' || kind === 'relations') relations.push(...strings(cell));
    else if (kind === 'points') actors.push(...(cell as Point[]).flatMap(parties));
  });
  return { actors: [...new Set(actors)], relations: [...new Set(relations)] };
}

const strings = (cell: Cell): string[] =>
  (Array.isArray(cell) ? cell : [cell]).filter((one) => typeof one === 'string');

const parties = (point: Point): string[] =>
  [point.actor, point.from, point.to].filter((id): id is string => typeof id === 'string');
