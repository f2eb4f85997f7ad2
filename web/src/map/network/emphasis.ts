/** What stands out and what steps back on the network face. */
import type { Graph } from '../../territory/graph';
import type { Highlight } from '../../territory/workspace.svelte';

const DIMMED = 0.15;
/** Lines rest at 40 % until hovered, selected or lit. */
export const RESTING_LINE = 0.42;
/** How much of what rests remains beside a selection. */
const BESIDE_SELECTION = 0.75;

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

/** How much remains of all that does not stand out. */
export function restingOpacity(scene: Scene, light: Highlight | null): number {
  if (light) return DIMMED;
  return scene.selected ? BESIDE_SELECTION : 1;
}

/** The actors and relations that are drawn in full above the others. */
export function standingOut(
  { selected, actors }: Scene,
  graph: Graph,
  light: Highlight | null,
  hovered: { actor: string | null; relation: string | null },
): Highlight {
  const relations = new Set(light?.relations);
  if (!light && selected?.kind === 'relation') relations.add(selected.id);
  if (!light && selected) for (const { relation } of graph.tiesOf(selected.id)) relations.add(relation.id);
  if (hovered.relation) relations.add(hovered.relation);
  // Lines that stand out run above all that rests: what they lead to is drawn above them.
  const ends = [...relations].flatMap((id) => {
    const relation = graph.relations.get(id);
    return relation ? [relation.from, relation.to] : [];
  });
  const first = [...(light?.actors ?? ends), selected?.id, hovered.actor];
  return { actors: new Set(first.filter((id): id is string => actors.has(id ?? ''))), relations };
}
