/**
 * What is under the pointer, worked out from where things lie. To read the pixel there instead, everything would
 * be drawn a second time, and the pointer would wait until that is done.
 */
import { bow } from './lanes';
import type { Picture } from './picture';
import { radiusOf, type Point } from './geometry';

/** So many pixels beside an actor still mean it. */
const NEAR_ACTOR = 3;
const NEAR_LINE = 6;
/** A bent line is followed in so many straight parts. */
const PARTS = 8;

/** The actor at a point of the window: the topmost that covers it, else the nearest. */
export function actorAt(picture: Picture, { x, y }: Point): string | null {
  const { renderer, model, scene, light } = picture;
  let found: string | null = null;
  let best = NEAR_ACTOR;
  for (const id of scene.actors) {
    const data = renderer.getNodeDisplayData(id);
    const node = model.nodes.get(id);
    if (!data || !node || data.hidden) continue;
    const at = renderer.framedGraphToViewport(data);
    const radius = radiusOf(picture, id);
    if (Math.abs(at.x - x) > 2 * radius + NEAR_ACTOR || Math.abs(at.y - y) > 2 * radius + NEAR_ACTOR)
      continue;
    const distance = fromShape(node.shape, x - at.x, y - at.y, radius);
    // Who is lit is drawn above all others, then the later above the earlier.
    const above = distance <= 0 ? (light?.actors.has(id) ? -2 : -1) : distance;
    if (above > best || distance >= NEAR_ACTOR) continue;
    best = above;
    found = id;
  }
  return found;
}

/** How far a point, in pixels from the middle of a shape, is outside of it; as in node.frag.glsl. */
export function fromShape(shape: number, x: number, y: number, radius: number): number {
  const [across, along] = [Math.abs(x), Math.abs(y)];
  switch (shape) {
    case 0:
      return Math.hypot(x, y) - radius;
    case 1:
      return Math.max(across, along) - radius * 0.89;
    case 2:
      return (across + along) * Math.SQRT1_2 - radius * 0.89;
    case 3:
      return Math.max(across, across * 0.5 + along * 0.866) - radius * 0.95;
    default:
      // The window's y points down, the drawing program's up.
      return Math.max(across * 0.866 - y * 0.5, y) - radius * 0.76;
  }
}

/** The relation whose line passes nearest to a point of the window. */
export function relationAt(picture: Picture, at: Point): string | null {
  const { renderer, model, lanes } = picture;
  const places = new Map<string, Point>();
  const place = (actor: string): Point | undefined => {
    const known = places.get(actor);
    const data = known ? undefined : renderer.getNodeDisplayData(actor);
    if (!data) return known;
    const found = renderer.framedGraphToViewport(data);
    places.set(actor, found);
    return found;
  };
  let found: string | null = null;
  let best = NEAR_LINE;
  for (const [id, { lane }] of lanes) {
    const relation = model.graph.relations.get(id);
    const start = relation && place(relation.from);
    const end = relation && place(relation.to);
    if (!start || !end) continue;
    const distance = fromLine(at, start, end, lane);
    if (distance >= best) continue;
    best = distance;
    found = id;
  }
  return found;
}

/** How far a point is from the line between two others, which bends with its lane. */
export function fromLine(at: Point, start: Point, end: Point, lane: number): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  if (!length) return Infinity;
  const aside = bow(lane, length);
  const reach = Math.abs(aside) + NEAR_LINE;
  const beside = ((at.y - start.y) * dx - (at.x - start.x) * dy) / length;
  if (Math.abs(beside) > reach) return Infinity;
  if (!aside) return fromSegment(at, start.x, start.y, end.x, end.y);
  // The bend as in geometry.ts: its control point lies twice as far aside as its middle.
  const control = {
    x: (start.x + end.x) / 2 + (2 * aside * dy) / length,
    y: (start.y + end.y) / 2 - (2 * aside * dx) / length,
  };
  let nearest = Infinity;
  let [x, y] = [start.x, start.y];
  for (let part = 1; part <= PARTS; part++) {
    const t = part / PARTS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    const toX = a * start.x + b * control.x + c * end.x;
    const toY = a * start.y + b * control.y + c * end.y;
    nearest = Math.min(nearest, fromSegment(at, x, y, toX, toY));
    [x, y] = [toX, toY];
  }
  return nearest;
}

function fromSegment({ x, y }: Point, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
