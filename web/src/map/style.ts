/** How natures and kinds look on every face: never by colour alone. */
import type { Certainty } from '../api/model';
import type { Sphere, Vocabulary } from '../territory/vocabulary';

export const PATTERNS = ['solid', 'dashes', 'dashdot', 'double', 'dots', 'long', 'ticks'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Lengths drawn and left out, in pixels, where a line is stroked rather than painted point by point. */
export const DASHES: Readonly<Record<Pattern, readonly number[]>> = {
  solid: [],
  dashes: [5.5, 3.5],
  dashdot: [9, 3, 2, 3],
  double: [],
  dots: [0.1, 4.6],
  long: [11, 5],
  ticks: [2, 2.4],
};

export const SHAPES = ['circle', 'square', 'diamond', 'hexagon', 'triangle'] as const;
export type Shape = (typeof SHAPES)[number];

export interface LineStyle {
  /** The name of the colour's token. */
  token: string;
  pattern: Pattern;
}

const KNOWN: Record<string, Pattern> = {
  alliance: 'solid',
  opposition: 'dashes',
  negotiation: 'dashdot',
  interdependence: 'double',
  neutrality: 'dots',
};
const OTHER: readonly LineStyle[] = [
  { token: '--nature-other-1', pattern: 'long' },
  { token: '--nature-other-2', pattern: 'ticks' },
  { token: '--nature-other-3', pattern: 'long' },
];

/** A territory's own natures take the next colours and patterns, in the order of its list. */
export function lineStyle(vocabulary: Vocabulary, nature: string): LineStyle {
  const known = KNOWN[nature];
  if (known) return { token: `--nature-${nature}`, pattern: known };
  const own = vocabulary.terms('nature').filter((term) => !KNOWN[term.code]);
  const at = Math.max(
    own.findIndex((term) => term.code === nature),
    0,
  );
  return OTHER[at % OTHER.length] ?? { token: '--nature-neutrality', pattern: 'long' };
}

const SHAPE: Record<Sphere, Shape> = {
  civil: 'circle',
  public: 'square',
  company: 'diamond',
  network: 'hexagon',
  education: 'triangle',
};

export interface NodeStyle {
  token: string;
  shape: Shape;
}

export function nodeStyle(vocabulary: Vocabulary, kind: string | undefined): NodeStyle {
  const sphere = vocabulary.sphere(kind);
  return sphere
    ? { token: `--sphere-${sphere}`, shape: SHAPE[sphere] }
    : { token: '--sphere-none', shape: 'circle' };
}

/** What is only inferred or to be confirmed is paler and thinner than what was stated. */
export function certaintyStrength(certainty: Certainty | undefined): number {
  return certainty === 'to_confirm' ? 0.55 : certainty === 'inferred' ? 0.7 : 1;
}

const LETTERS: Record<string, string> = { values: 'V', practices: 'P', means: 'M', global: 'G' };

/** The letter of the badge at the middle of a line. */
export function objectLetter(code: string, label: string): string {
  return LETTERS[code] ?? label.charAt(0).toUpperCase();
}
