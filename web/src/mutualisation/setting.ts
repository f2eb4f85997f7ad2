/** Weights as the territory, this browser and the server's addresses hold them. */
import type { Territory } from '../api/model';
import type { Weights } from '../api/proposals';
import type { Parameter } from '../api/questions';

type Field = `${string}Weight`;
const fieldOf = (term: string): Field => `${term}Weight`;

/** Those that a question's file gives, in its order. */
export function weightsOf(parameters: readonly Parameter[]): Weights {
  const given = parameters.find(({ kind }) => kind === 'weights')?.default;
  return typeof given === 'object' && given !== null ? given : {};
}

/** Those of the question, with what the territory set in their place. */
export function ofTerritory(territory: Territory, defaults: Weights): Weights {
  const fields: Readonly<Record<string, unknown>> = { ...territory };
  return Object.fromEntries(
    Object.entries(defaults).map(([term, weight]) => {
      const set = fields[fieldOf(term)];
      return [term, typeof set === 'number' ? set : weight];
    }),
  );
}

/** The fields of the territory that make these its weights: what is as in the question is not said. */
export const setting = (weights: Weights, defaults: Weights): Record<Field, number | null> =>
  Object.fromEntries(
    Object.entries(weights).map(([term, weight]) => [
      fieldOf(term),
      weight === defaults[term] ? null : weight,
    ]),
  );

/** As an address gives them: `type:22,distance:16`. */
export const written = (weights: Weights): string =>
  Object.entries(weights)
    .map(([term, weight]) => `${term}:${weight}`)
    .join(',');

/** What the browser kept; what is no weight is left out. */
export function stored(kept: string | null): Weights {
  const found: unknown = kept === null ? null : JSON.parse(kept);
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** How much a weight is in words: from 0, nothing, to 4, above all. */
export function grade(weight: number): 0 | 1 | 2 | 3 | 4 {
  if (weight <= 0) return 0;
  if (weight <= 5) return 1;
  if (weight <= 11) return 2;
  return weight < 20 ? 3 : 4;
}
