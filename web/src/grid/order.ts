/** In which order actors stand in the rows and columns of the matrix. */
import type { MapActor } from '../api/model';
import type { Vocabulary } from '../territory/vocabulary';

export const ORDERS = ['kind', 'group', 'community', 'name'] as const;
export type OrderName = (typeof ORDERS)[number];

export interface Ordered {
  actors: readonly MapActor[];
  /** The ranks at which another kind, group or community begins. */
  starts: ReadonlySet<number>;
}

/** The band an actor stands in, and where that band comes. */
type Band = readonly [rank: number, key: string];

const LAST = Number.MAX_SAFE_INTEGER;

/** A group stands before its parts; whoever is in none comes last. */
function groups(actors: readonly MapActor[]): (actor: MapActor) => Band {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const leading = new Set(actors.flatMap(({ partOf }) => partOf?.slice(0, 1) ?? []));
  return ({ id, name, partOf }) => {
    const group = partOf?.[0];
    if (group !== undefined) return [0, names.get(group) ?? group];
    return leading.has(id) ? [0, name] : [LAST, ''];
  };
}

/** The largest communities come first. */
function communities(
  actors: readonly MapActor[],
  home: ReadonlyMap<string, string>,
): (actor: MapActor) => Band {
  const sizes = new Map<string, number>();
  const of = ({ id }: MapActor): string => home.get(id) ?? '';
  for (const actor of actors) sizes.set(of(actor), (sizes.get(of(actor)) ?? 0) + 1);
  return (actor) => {
    const key = of(actor);
    return [key === '' || key === 'apart' ? LAST : -(sizes.get(key) ?? 0), key];
  };
}

function bands(
  order: OrderName,
  actors: readonly MapActor[],
  vocabulary: Vocabulary,
  home: ReadonlyMap<string, string>,
): (actor: MapActor) => Band {
  switch (order) {
    case 'kind':
      return ({ kind = '' }) => [vocabulary.rank('kind', kind), kind];
    case 'group':
      return groups(actors);
    case 'community':
      return communities(actors, home);
    case 'name':
      return () => [0, ''];
  }
}

export function ordered(
  order: OrderName,
  actors: readonly MapActor[],
  vocabulary: Vocabulary,
  home: ReadonlyMap<string, string>,
  compare: Intl.Collator['compare'],
): Ordered {
  const band = bands(order, actors, vocabulary, home);
  const placed = actors.map((actor) => ({ actor, band: band(actor) }));
  const leads = (actor: MapActor): number => (order === 'group' && !actor.partOf?.length ? 0 : 1);
  placed.sort(
    (a, b) =>
      a.band[0] - b.band[0] ||
      compare(a.band[1], b.band[1]) ||
      leads(a.actor) - leads(b.actor) ||
      compare(a.actor.name, b.actor.name),
  );
  const starts = new Set<number>();
  placed.forEach(({ band: [, key] }, i) => {
    if (i && placed[i - 1]?.band[1] !== key) starts.add(i);
  });
  return { actors: placed.map(({ actor }) => actor), starts };
}
