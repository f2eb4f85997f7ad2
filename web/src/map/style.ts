/** How natures and kinds look on every face: never by colour alone. */
import type { Certainty, Term } from '../api/model';
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

/** Their outlines, in a square of 16. */
export const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  square: 'M2.7 2.7h10.6v10.6H2.7z',
  diamond: 'M8 .8 15.2 8 8 15.2.8 8z',
  hexagon: 'M8 1.4l5.8 3.3v6.6L8 14.6l-5.8-3.3V4.7z',
  triangle: 'M8 1.2 15 14H1z',
};

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
/** In which order a territory's own natures take them: first those that no shipped nature has. */
const OWN_PATTERNS: readonly Pattern[] = ['long', 'ticks', 'dashdot', 'dots', 'double', 'dashes', 'solid'];
const OWN_COLOURS: readonly Colour[] = [
  ...(['magenta', 'blue', 'olive', 'amber'] as const),
  ...(['violet', 'grey', 'green', 'red'] as const),
];
const UNKNOWN: Look = { colour: 'grey', pattern: 'long' };

/**
 * The colour and pattern chosen for a nature; a territory's own natures for which none are chosen take others than one
 * another, in the order of its list, and others than the shipped ones as long as there are any.
 */
export const lookOf = (vocabulary: Vocabulary, nature: string): Look =>
  looksIn(vocabulary).get(nature) ?? KNOWN[nature] ?? UNKNOWN;

/** Asked for each line that is drawn: worked out once for each vocabulary. */
const worked = new WeakMap<Vocabulary, ReadonlyMap<string, Look>>();

function looksIn(vocabulary: Vocabulary): ReadonlyMap<string, Look> {
  const known = worked.get(vocabulary) ?? looks(vocabulary.terms('nature'));
  worked.set(vocabulary, known);
  return known;
}

function looks(natures: readonly Term[]): Map<string, Look> {
  const found = new Map<string, Look>();
  const shipped = natures.filter(({ code }) => KNOWN[code]);
  for (const term of shipped) found.set(term.code, chosen(term, KNOWN[term.code] ?? UNKNOWN));
  const offered = shipped.filter(({ retired }) => !retired).map(({ code }) => found.get(code) ?? UNKNOWN);
  const own = natures.filter(({ code }) => !KNOWN[code]);
  const taken: Partial<Look>[] = own.map((term) => partly(term));
  own.forEach((term, at) => {
    const others = taken.filter((_, rank) => rank !== at);
    const look = chosen(term, {
      colour: leastUsed(
        OWN_COLOURS,
        others.map(({ colour }) => colour),
        offered.map(({ colour }) => colour),
      ),
      pattern: leastUsed(
        OWN_PATTERNS,
        others.map(({ pattern }) => pattern),
        offered.map(({ pattern }) => pattern),
      ),
    });
    taken[at] = look;
    found.set(term.code, look);
  });
  return found;
}

/** What was chosen of it by hand. */
function partly({ colour, pattern }: Term): Partial<Look> {
  const [hue, line] = [COLOURS.find((one) => one === colour), PATTERNS.find((one) => one === pattern)];
  return { ...(hue && { colour: hue }), ...(line && { pattern: line }) };
}

const chosen = (term: Term, usual: Look): Look => ({ ...usual, ...partly(term) });

/** The first that the fewest of the own natures have, and of these the fewest of the shipped ones. */
function leastUsed<T>(all: readonly T[], own: readonly unknown[], shipped: readonly unknown[]): T {
  const count = (one: T, among: readonly unknown[]): number => among.filter((other) => other === one).length;
  const [first, ...rest] = all;
  if (first === undefined) throw new RangeError('There is nothing to choose from');
  return rest.reduce((best, one) => {
    const difference = count(one, own) - count(best, own) || count(one, shipped) - count(best, shipped);
    return difference < 0 ? one : best;
  }, first);
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
