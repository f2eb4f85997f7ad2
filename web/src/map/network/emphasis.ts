/** What stands out and what steps back on the network face. */
import type { Relation } from '../../api/model';
import type { Graph } from '../../territory/graph';
import type { Highlight } from '../../territory/workspace.svelte';

export const DIMMED = 0.15;
const RESTING_LINE = 0.42;

export interface Scene {
  actors: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  selected: { kind: string; id: string } | null;
  highlighted: Highlight | null;
  /** Whether groups are drawn around their parts. */
  groups: boolean;
}

/** What is lit while an actor is hovered, or by an answer; null when nothing is. */
export function lit(scene: Scene, graph: Graph, hovered: string | null): Highlight | null {
  if (!hovered) return scene.highlighted;
  const ties = graph.tiesOf(hovered).filter(({ relation }) => scene.relations.has(relation.id));
  return {
    actors: new Set([hovered, ...ties.map((tie) => tie.other)]),
    relations: new Set(ties.map((tie) => tie.relation.id)),
  };
}

export function actorOpacity(id: string, light: Highlight | null): number {
  return !light || light.actors.has(id) ? 1 : DIMMED;
}

/** Lines rest at 40 % until hovered, selected or lit. */
export function relationOpacity(
  relation: Pick<Relation, 'id' | 'from' | 'to'>,
  scene: Scene,
  light: Highlight | null,
  hovered: string | null,
): number {
  if (relation.id === hovered || light?.relations.has(relation.id)) return 1;
  if (light) return DIMMED * 0.8;
  const { selected } = scene;
  if (!selected) return RESTING_LINE;
  const touches = [relation.id, relation.from, relation.to].includes(selected.id);
  return touches ? 1 : RESTING_LINE * 0.7;
}
