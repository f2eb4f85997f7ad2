/** A large territory from afar: communities closed into one mark each, with what was opened or lit inside. */
import type { MapActor, Relation } from '../../api/model';
import { Graph } from '../../territory/graph';
import { grouped } from '../../territory/grouped';
import type { Communities } from './communities';
import { markOf, markSize } from './marks';
import { bundles } from './overviewLines';
import { places } from './overviewPlaces';

export interface Shown {
  actors: readonly MapActor[];
  relations: readonly Relation[];
}

/** A community as it is shown, closed or open. */
export interface Community {
  key: string;
  name: string;
  actors: readonly MapActor[];
}

/** A closed community as it is drawn. */
export interface Closed extends Community {
  /** Its radius in pixels. */
  size: number;
  /** Whether actors of it are singled out inside its mark. */
  inhabited: boolean;
}

export interface Overview {
  /** Actors and relations as they are drawn, the marks of closed communities among them. */
  graph: Graph;
  communities: readonly Community[];
  closed: ReadonlyMap<string, Closed>;
  /** The relations for which a line between marks stands. */
  bundled: ReadonlyMap<string, readonly Relation[]>;
  /** What stands for an actor on the map: itself or the mark of its community. */
  standsFor: (actor: string) => string;
}

export interface Opening {
  /** These communities show all their actors. */
  opened: ReadonlySet<string>;
  /** These actors are shown even in a closed community. */
  singled: ReadonlySet<string>;
  nameOf: (key: string) => string;
}

export function overview(
  shown: Shown,
  { home }: Communities,
  { opened, singled, nameOf }: Opening,
): Overview {
  const present = grouped(shown.actors, ({ id }) => home.get(id) ?? id);
  const communities = [...present].map(([key, actors]) => ({ key, name: nameOf(key), actors }));
  communities.sort((a, b) => b.actors.length - a.actors.length || a.key.localeCompare(b.key));
  const closed = new Map<string, Closed>();
  for (const community of communities) {
    if (opened.has(community.key)) continue;
    const inhabited = community.actors.some(({ id }) => singled.has(id));
    const size = markSize(community.actors.length);
    closed.set(markOf(community.key), { ...community, size, inhabited });
  }
  const standsFor = (actor: string): string => {
    const mark = markOf(home.get(actor) ?? actor);
    return closed.has(mark) && !singled.has(actor) ? mark : actor;
  };
  const { lines, bundled } = bundles(shown.relations, standsFor);
  const actors = places(communities, opened, singled);
  return { graph: new Graph({ actors, relations: lines }), communities, closed, bundled, standsFor };
}
