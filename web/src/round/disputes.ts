/** What people read of each pair in a round, and on which pairs they differ. */
import type { Reading } from '../api/documents';
import type { Round } from '../api/rounds';
import { pairOf } from '../grid/cells';
import { grouped } from '../territory/grouped';

export interface Dispute {
  pair: string;
  from: string;
  to: string;
  /** What people read, without arbitrations. */
  readings: readonly Reading[];
  arbitrations: readonly Reading[];
  /** How many read each nature, the most read first. */
  votes: ReadonlyMap<string, number>;
  /** The share of readings that do not say what most say: nothing when all agree. */
  score: number;
}

/** The pairs of a round that somebody has read, the most disputed first; what people keep to themselves is left out. */
export function disputes(round: Round, readings: readonly Reading[]): Dispute[] {
  const within = new Set(round.actors);
  const shared = readings.filter(
    ({ from, to, mission, campaign, audience }) =>
      within.has(from) &&
      within.has(to) &&
      mission === round.mission &&
      campaign === round.campaign &&
      audience !== 'author',
  );
  return [...grouped(shared, ({ from, to }) => pairOf(from, to))]
    .map(([pair, all]) => dispute(pair, all))
    .sort(
      (a, b) => b.score - a.score || b.readings.length - a.readings.length || a.pair.localeCompare(b.pair),
    );
}

function dispute(pair: string, all: readonly Reading[]): Dispute {
  const [from = '', to = ''] = pair.split('\n');
  const readings = all.filter(({ arbitrates }) => !arbitrates);
  const counts = [...grouped(readings, ({ nature }) => nature)].map(
    ([nature, alike]) => [nature, alike.length] as const,
  );
  counts.sort(([, a], [, b]) => b - a);
  const most = counts[0]?.[1] ?? 0;
  return {
    pair,
    from,
    to,
    readings,
    arbitrations: all.filter(({ arbitrates }) => arbitrates),
    votes: new Map(counts),
    score: readings.length ? 1 - most / readings.length : 0,
  };
}

/** Keeps the order in which pairs were first disputed, so that voting moves nothing under the group's eyes. */
export function inTurn(before: readonly string[], now: readonly Dispute[]): string[] {
  const known = new Set(before);
  const readable = new Set(now.map(({ pair }) => pair));
  const added = now.filter(({ pair, score }) => score > 0 && !known.has(pair)).map(({ pair }) => pair);
  return [...before.filter((pair) => readable.has(pair)), ...added];
}

/** The nature that more people read than any other; null between equals. */
export function mostRead({ votes }: Dispute): string | null {
  const [first, second] = [...votes];
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/** Nothing is left to discuss: a facilitator has decided, or the readings have come to agree. */
export const isSettled = ({ arbitrations, score }: Dispute): boolean =>
  arbitrations.length > 0 || score === 0;
