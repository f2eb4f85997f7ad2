/** Groups of actors drawn as soft shapes under everything else. */
import type { Graph } from '../../territory/graph';
import { hull, traceAround } from './hull';
import { markOf } from './marks';
import type { Model } from './model';
import type { Overview } from './overview';
import type { Picture } from './picture';

const MARGIN = 12;
const FILL = 0.09;
const EDGE = 0.35;
/** How much of a group remains beside what is lit. */
const FAINT = 0.3;

/** What is drawn around: each actor that others are part of, with those others. */
export function groupsOf({
  graph,
  look,
}: Pick<Model, 'graph' | 'look'>): ReadonlyMap<string, readonly string[]> {
  return look.overview ? openedIn(look.overview) : partsIn(graph);
}

/** From afar the communities that were opened take the place of groups. */
function openedIn({ communities, closed }: Overview): ReadonlyMap<string, readonly string[]> {
  const opened = communities.filter(({ key }) => !closed.has(markOf(key)));
  return new Map(opened.map(({ key, actors }) => [key, actors.map(({ id }) => id)]));
}

export function partsIn(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, partOf } of graph.actors.values()) {
    for (const group of partOf ?? []) {
      if (group === id || !graph.actors.has(group)) continue;
      const known = groups.get(group);
      if (known) known.push(id);
      else groups.set(group, [id]);
    }
  }
  return groups;
}

/** Draws around the groups; while something is lit they step back, and those it is part of come forward again. */
export function drawGroups(
  context: CanvasRenderingContext2D,
  picture: Picture,
  groups: ReadonlyMap<string, readonly string[]>,
): void {
  const strength = picture.light ? FAINT : 1;
  for (const shown of shownOf(picture, groups)) drawGroup(context, picture, shown, strength);
}

export function drawLitGroups(
  context: CanvasRenderingContext2D,
  picture: Picture,
  groups: ReadonlyMap<string, readonly string[]>,
): void {
  const { light } = picture;
  if (!light) return;
  for (const shown of shownOf(picture, groups))
    if (shown.parts.some((id) => light.actors.has(id))) drawGroup(context, picture, shown, 1 - FAINT);
}

interface Shown {
  group: string;
  /** The group itself and its parts, as far as they are shown. */
  parts: readonly string[];
}

function shownOf({ scene }: Picture, groups: ReadonlyMap<string, readonly string[]>): Shown[] {
  if (!scene.groups) return [];
  const all = [...groups].map(([group, parts]) => ({ group, parts: [group, ...parts] }));
  return all
    .map(({ group, parts }) => ({ group, parts: parts.filter((id) => scene.actors.has(id)) }))
    .filter(({ parts }) => parts.length > 1);
}

function drawGroup(
  context: CanvasRenderingContext2D,
  { renderer, model, palette }: Picture,
  { group, parts }: Shown,
  strength: number,
): void {
  const points = parts.flatMap((id) => {
    const at = renderer.getNodeDisplayData(id);
    return at ? [renderer.framedGraphToViewport(at)] : [];
  });
  const largest = parts.reduce((most, id) => Math.max(most, model.nodes.get(id)?.size ?? 0), 0);
  traceAround(context, hull(points), renderer.scaleSize(largest) + MARGIN);
  context.fillStyle = context.strokeStyle = model.nodes.get(group)?.color ?? palette.inkCss;
  context.globalAlpha = FILL * strength;
  context.fill();
  context.globalAlpha = EDGE * strength;
  context.stroke();
  context.globalAlpha = 1;
}
