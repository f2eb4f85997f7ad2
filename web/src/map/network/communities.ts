/** Sets of actors who are tied among themselves more than with others: what a large territory shows from afar. */
import type { Graph } from '../../territory/graph';
import { grouped } from '../../territory/grouped';

/** Two actors by their rank, as the search for communities takes them. */
export interface CommunityRequest {
  actors: number;
  pairs: Int32Array;
}

/** Those without relations, and those of sets too small to be shown on their own. */
export const APART = 'apart';
const SMALLEST = 4;

export interface Communities {
  /** The community of each actor, named after its most connected actor. */
  home: ReadonlyMap<string, string>;
}

/** Whoever opposes does not belong together for that: hostile relations do not bind. */
export function communityRequest(graph: Graph): CommunityRequest {
  const rank = new Map([...graph.actors.keys()].map((id, i) => [id, i]));
  const pairs: number[] = [];
  for (const { from, to, posture } of graph.relations.values()) {
    const [a, b] = [rank.get(from), rank.get(to)];
    if (posture !== 'hostile' && a !== undefined && b !== undefined && a !== b) pairs.push(a, b);
  }
  return { actors: graph.actors.size, pairs: Int32Array.from(pairs) };
}

/** What communities depend on: as long as it stays, so do they. */
export function bondsOf(graph: Graph): string {
  const bonds = [...graph.relations.values()].map(
    ({ from, to, posture }) => `${from} ${to} ${posture === 'hostile' ? '-' : '+'}`,
  );
  return [...graph.actors.keys(), ...bonds].join('|');
}

/** Names the communities that were found; `found` gives the number of each actor's, by rank. */
export function named(graph: Graph, found: Int32Array): Communities {
  const rank = new Map([...graph.actors.keys()].map((id, i) => [id, i]));
  const byNumber = grouped(graph.actors.keys(), (id) => String(found[rank.get(id) ?? -1]));
  const home = new Map<string, string>();
  for (const actors of byNumber.values()) {
    const key = actors.length < SMALLEST ? APART : leader(graph, actors);
    for (const id of actors) home.set(id, key);
  }
  return { home };
}

function leader(graph: Graph, actors: readonly string[]): string {
  const ties = (id: string): number => graph.tiesOf(id).length;
  return actors.reduce((best, id) => (ties(id) > ties(best) ? id : best));
}
