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

export function drawGroups(
  context: CanvasRenderingContext2D,
  { renderer, model, scene, light, palette }: Picture,
  groups: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [group, parts] of scene.groups ? groups : []) {
    const shown = [group, ...parts].filter((id) => scene.actors.has(id));
    if (shown.length < 2) continue;
    const points = shown.flatMap((id) => {
      const at = renderer.getNodeDisplayData(id);
      return at ? [renderer.framedGraphToViewport(at)] : [];
    });
    const largest = shown.reduce((most, id) => Math.max(most, model.nodes.get(id)?.size ?? 0), 0);
    const faint = light && !shown.some((id) => light.actors.has(id)) ? 0.3 : 1;
    traceAround(context, hull(points), renderer.scaleSize(largest) + MARGIN);
    context.fillStyle = context.strokeStyle = model.nodes.get(group)?.color ?? palette.inkCss;
    context.globalAlpha = FILL * faint;
    context.fill();
    context.globalAlpha = EDGE * faint;
    context.stroke();
  }
  context.globalAlpha = 1;
}
