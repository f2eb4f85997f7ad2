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

/** The colours that a nature can have: each has the contrast it needs in every theme. */
export const COLOURS = ['green', 'red', 'amber', 'violet', 'grey', 'magenta', 'blue', 'olive'] as const;
export type Colour = (typeof COLOURS)[number];

const TOKEN: Readonly<Record<Colour, string>> = {
  green: '--nature-alliance',
  red: '--nature-opposition',
  amber: '--nature-negotiation',
  violet: '--nature-interdependence',
  grey: '--nature-neutrality',
  magenta: '--nature-other-1',
  blue: '--nature-other-2',
  olive: '--nature-other-3',
};

export interface Look {
  colour: Colour;
  pattern: Pattern;
}
const KNOWN: Readonly<Record<string, Look>> = {
  alliance: { colour: 'green', pattern: 'solid' },
  opposition: { colour: 'red', pattern: 'dashes' },
  negotiation: { colour: 'amber', pattern: 'dashdot' },
  interdependence: { colour: 'violet', pattern: 'double' },
  neutrality: { colour: 'grey', pattern: 'dots' },
};
const NEXT: readonly Look[] = [
  { colour: 'magenta', pattern: 'long' },
  { colour: 'blue', pattern: 'ticks' },
  { colour: 'olive', pattern: 'long' },
];
const UNKNOWN: Look = { colour: 'grey', pattern: 'long' };

/**
 * The colour and pattern chosen for a nature; a territory's own natures for which none are take the next ones, in the
 * order of its list.
 */
export function lookOf(vocabulary: Vocabulary, nature: string): Look {
  const { colour, pattern } = vocabulary.term('nature', nature) ?? {};
  const usual = KNOWN[nature] ?? nextLook(vocabulary, nature);
  return {
    colour: COLOURS.find((one) => one === colour) ?? usual.colour,
    pattern: PATTERNS.find((one) => one === pattern) ?? usual.pattern,
  };
}

function nextLook(vocabulary: Vocabulary, nature: string): Look {
  const own = vocabulary.terms('nature').filter(({ code }) => !KNOWN[code]);
  const at = own.findIndex(({ code }) => code === nature);
  return NEXT[Math.max(at, 0) % NEXT.length] ?? UNKNOWN;
}

export function lineStyle(vocabulary: Vocabulary, nature: string): LineStyle {
  const { colour, pattern } = lookOf(vocabulary, nature);
  return { token: TOKEN[colour], pattern };
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
