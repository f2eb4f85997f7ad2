import type { Graph } from '../../territory/graph';
import { bow } from './lanes';
import type { Picture } from './picture';
import type { Renderer } from './renderer';

export interface Point {
  x: number;
  y: number;
}

/** A relation's line on the screen: its ends, how far apart they are, and its middle. */
export interface Line {
  start: Point;
  end: Point;
  length: number;
  middle: Point;
  /** The point that bends the line between its ends. */
  control: Point;
}

/** How large an actor, or the mark of several, is on the screen. */
export function radiusOf({ renderer, model }: Pick<Picture, 'renderer' | 'model'>, id: string): number {
  const size = renderer.getNodeDisplayData(id)?.size ?? 0;
  return model.nodes.get(id)?.mark ? size / renderer.getCamera().ratio : renderer.scaleSize(size);
}

/** The line of a relation in that lane; null when one of its ends is not drawn. */
export function lineOf(renderer: Renderer, graph: Graph, id: string, lane: number): Line | null {
  const relation = graph.relations.get(id);
  const source = relation && renderer.getNodeDisplayData(relation.from);
  const target = relation && renderer.getNodeDisplayData(relation.to);
  if (!source || !target) return null;
  return line(renderer.framedGraphToViewport(source), renderer.framedGraphToViewport(target), lane);
}

export function line(start: Point, end: Point, lane: number): Line {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const aside = length ? bow(lane, length) / length : 0;
  // The screen's y points down: the curve bends to the other side than in the drawing program.
  const at = (share: number): Point => ({
    x: (start.x + end.x) / 2 + dy * aside * share,
    y: (start.y + end.y) / 2 - dx * aside * share,
  });
  return { start, end, length, middle: at(1), control: at(2) };
}
