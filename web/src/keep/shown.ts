/** What the server answers, with what the person wrote since and the server does not have yet. */
import type { ActorDocument, Edit, EntityKind, Sheet } from '../api/documents';
import type { MapActor, MapData, Territory } from '../api/model';

interface Stored {
  id: string;
}
type Kept = readonly Edit[];

const KINDS: Record<string, EntityKind> = {
  actors: 'actor',
  resources: 'resource',
  needs: 'need',
  pools: 'pool',
  readings: 'reading',
  profiles: 'profile',
  discussions: 'discussion',
};

/** A list with what was changed, added and taken away; of what was added, what belongs there. */
export function shown<T extends Stored>(
  list: readonly T[],
  kind: EntityKind | undefined,
  kept: Kept,
  belongs: (document: T) => boolean = () => true,
): T[] {
  const wishes = new Map(kept.filter((edit) => edit.kind === kind).map((edit) => [edit.id, edit.document]));
  if (!wishes.size) return [...list];
  const known = new Set(list.map(({ id }) => id));
  const standing = list.flatMap((one) => {
    if (!wishes.has(one.id)) return [one];
    const wish = wishes.get(one.id);
    return wish ? [written(one, wish)] : [];
  });
  const added = [...wishes].flatMap(([id, wish]) => (wish && !known.has(id) ? [{ ...wish, id } as T] : []));
  return [...standing, ...added.filter(belongs)];
}

/** The version stays the server's: the next wish builds on it. */
function written<T extends Stored>(one: T, wish: object): T {
  const { id, version } = one as T & { version?: number };
  return { ...wish, id, ...(version !== undefined && { version }) } as unknown as T;
}

export const inTable = <T extends Stored>(name: string, rows: T[], kept: Kept): T[] =>
  kept.length ? shown(rows, KINDS[name], kept) : rows;

export function inTerritory(territory: Territory, kept: Kept): Territory {
  if (!kept.length) return territory;
  const own = kept.findLast(({ kind, document }) => kind === 'territory' && document)?.document;
  return {
    ...territory,
    ...own,
    missions: shown(territory.missions, 'mission', kept),
    campaigns: shown(territory.campaigns, 'campaign', kept),
    terms: shown(territory.terms, 'term', kept),
  };
}

export function onMap(data: MapData, kept: Kept): MapData {
  if (!kept.length) return data;
  const places = new Map(
    kept.flatMap(({ kind, id, document }) =>
      kind === 'position' && document ? [[id, document] as const] : [],
    ),
  );
  const before = new Map(data.actors.map((actor) => [actor.id, actor]));
  const actors = shown(data.actors, 'actor', kept).map((actor): MapActor => {
    const { x = 0, y = 0, holds = 0, lacks = 0 } = before.get(actor.id) ?? {};
    return { ...actor, x, y, holds, lacks, ...places.get(actor.id) };
  });
  const here = new Set(actors.map(({ id }) => id));
  return {
    ...data,
    actors,
    relations: data.relations.filter(({ from, to }) => here.has(from) && here.has(to)),
  };
}

/** The sheet of an actor that only this page knows of. */
export function newcomer(id: string, kept: Kept): Sheet | null {
  const made = kept.find(
    (edit) => edit.kind === 'actor' && edit.id === id && edit.document && edit.version === 0,
  );
  if (!made) return null;
  const actor = { ...made.document, id } as ActorDocument;
  return { actor, resources: [], needs: [], relations: [], readings: [], pools: [], parts: [] };
}

export function inSheet(sheet: Sheet, kept: Kept): Sheet {
  if (!kept.length) return sheet;
  const { id } = sheet.actor;
  const its = ({ actor }: { actor: string }): boolean => actor === id;
  return {
    ...sheet,
    actor: shown([sheet.actor], 'actor', kept, () => false)[0] ?? sheet.actor,
    resources: shown(sheet.resources, 'resource', kept, its),
    needs: shown(sheet.needs, 'need', kept, its),
    readings: shown(sheet.readings, 'reading', kept, ({ from, to }) => from === id || to === id),
    pools: shown(sheet.pools, 'pool', kept, ({ members = [] }) => members.some(its)),
  };
}
