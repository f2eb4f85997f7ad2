import type { MapActor, MapData, Relation } from '../api/model';

/** A relation seen from one of its ends. */
export interface Tie {
  relation: Relation;
  other: string;
  outgoing: boolean;
}

/** The territory's actors and relations, indexed for walking from one to the next. */
export class Graph {
  readonly actors: ReadonlyMap<string, MapActor>;
  readonly relations: ReadonlyMap<string, Relation>;
  private readonly ties = new Map<string, Tie[]>();

  constructor(data: Pick<MapData, 'actors' | 'relations'>) {
    this.actors = new Map(data.actors.map((actor) => [actor.id, actor]));
    this.relations = new Map(data.relations.map((relation) => [relation.id, relation]));
    for (const relation of data.relations) {
      this.tie(relation.from, { relation, other: relation.to, outgoing: true });
      this.tie(relation.to, { relation, other: relation.from, outgoing: false });
    }
  }

  private tie(actor: string, tie: Tie): void {
    const known = this.ties.get(actor);
    if (known) known.push(tie);
    else this.ties.set(actor, [tie]);
  }

  tiesOf(actor: string): readonly Tie[] {
    return this.ties.get(actor) ?? [];
  }

  name(actor: string): string {
    return this.actors.get(actor)?.name ?? actor;
  }

  /** The actors within so many steps of one, itself included. */
  neighbourhood(actor: string, steps: number): Set<string> {
    const reached = new Set([actor]);
    let edge = [actor];
    for (let step = 0; step < steps; step++) {
      const next: string[] = [];
      for (const { other } of edge.flatMap((id) => this.tiesOf(id))) {
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
      edge = next;
    }
    return reached;
  }
}

/** How many pairs of these actors nobody has looked at yet, out of how many pairs. */
export function unseenPairs(
  actors: number,
  relations: readonly Relation[],
): { unseen: number; pairs: number } {
  const seen = new Set(relations.map(({ from, to }) => (from < to ? `${from}\n${to}` : `${to}\n${from}`)));
  const pairs = (actors * (actors - 1)) / 2;
  return { unseen: pairs - seen.size, pairs };
}
