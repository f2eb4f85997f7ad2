import type { MapActor } from '../../api/model';
import { APART } from './communities';
import type { Point } from './geometry';
import { markOf, markSize } from './marks';
import type { Community } from './overview';
import { pushedApart } from './packing';

/** The width, in pixels, over which the middles of communities are first laid. */
const WIDTH = 660;
/** The room of an actor in an opened community, in pixels of radius for the square root of the count. */
const ROOM = 12;
/** Actors singled out of a closed community stay within this share of its mark. */
const WITHIN = 0.62;

/** Where everything stands: communities beside each other, the actors that are shown inside theirs. */
export function places(
  communities: readonly Community[],
  opened: ReadonlySet<string>,
  singled: ReadonlySet<string>,
): MapActor[] {
  const middles = communities.map(({ actors }) => middleOf(actors));
  const tied = middles.filter((_, i) => communities[i]?.key !== APART);
  const scale = WIDTH / extent(tied);
  const corner = { x: Math.max(...tied.map(({ x }) => x)), y: Math.min(...tied.map(({ y }) => y)) };
  const discs = pushedApart(
    communities.map(({ key, actors: { length } }, i) => {
      const { x, y } = key === APART ? corner : (middles[i] ?? corner);
      const radius = opened.has(key) ? ROOM * Math.sqrt(length) + 30 : markSize(length);
      return { x: x * scale, y: y * scale, radius };
    }),
  );
  return communities.flatMap(({ key, name, actors }, i) => {
    const [disc, middle] = [discs[i], middles[i]];
    if (!disc || !middle) return [];
    const open = opened.has(key);
    const shown = actors.filter(({ id }) => open || singled.has(id));
    const inside = evenly(shown, middle, disc, disc.radius * (open ? 1 : WITHIN));
    const mark: MapActor = { id: markOf(key), name, x: disc.x, y: disc.y, holds: 0, lacks: 0 };
    return open ? inside : [mark, ...inside];
  });
}

/** Everybody in the direction where they are from the middle, the distances evened out so that all have room. */
function evenly(actors: readonly MapActor[], middle: Point, disc: Point, radius: number): MapActor[] {
  const far = (actor: MapActor): number => Math.hypot(actor.x - middle.x, actor.y - middle.y);
  const outwards = [...actors].sort((a, b) => far(a) - far(b));
  return outwards.map((actor, rank) => {
    const angle = Math.atan2(actor.y - middle.y, actor.x - middle.x);
    const away = actors.length > 1 ? radius * Math.sqrt((rank + 0.5) / actors.length) : 0;
    return { ...actor, x: disc.x + away * Math.cos(angle), y: disc.y + away * Math.sin(angle) };
  });
}

function middleOf(actors: readonly MapActor[]): Point {
  const sum = (of: (actor: MapActor) => number): number => actors.reduce((s, actor) => s + of(actor), 0);
  const [x, y] = [sum((a) => a.x) / actors.length, sum((a) => a.y) / actors.length];
  return { x, y };
}

function extent(middles: readonly Point[]): number {
  const wide = (of: (middle: Point) => number): number =>
    Math.max(...middles.map(of)) - Math.min(...middles.map(of));
  return Math.max(
    wide((m) => m.x),
    wide((m) => m.y),
    1e-9,
  );
}
