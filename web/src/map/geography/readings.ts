/** A contested relation on the places: wavy at rest, opened into its readings when it is pointed at. */
import type { Split } from '../split.svelte';
import type { Link } from './links';
import { toPixel, toPosition, type Pixel } from './mercator';
import { unsettled } from '../../relation/settled';

type Path = Link['path'];

const WAVE = { length: 14, height: 3 };
/** Pixels between two samples of a line that is no longer straight. */
const SAMPLE = 3;
const MOST = 400;
/** Pixels between two readings at the middle of the line, or less on a short one. */
const APART = 13;
const SHARE = 0.2;

/** Contested relations that have a line of their own are drawn wavy. */
export function wavy(links: readonly Link[], zoom: number): Link[] {
  return links.map((link) =>
    !link.nature &&
    !link.unseen &&
    link.relations.length === 1 &&
    link.relations[0] &&
    unsettled(link.relations[0])
      ? { ...link, path: bent(link.path, zoom, wave) }
      : link,
  );
}

/** The line of a relation replaced by those of its readings; unseen, it still answers to the pointer. */
export function opened(links: readonly Link[], split: Split | null, zoom: number): Link[] {
  if (!split) return [...links];
  return links.flatMap((link) => {
    if (link.relations.length > 1 || link.relations[0]?.id !== split.relation) return [link];
    const middle = (split.readings.length - 1) / 2;
    const strands = split.readings.map(({ id, nature }, i) => ({
      ...link,
      id: `${link.id}#${id}`,
      nature,
      path: bent(link.path, zoom, (along, length) => {
        const apart = Math.min(APART, (SHARE * length) / Math.max(1, 2 * middle));
        const t = along / length;
        return (i - middle) * apart * 4 * t * (1 - t);
      }),
    }));
    return [...strands, { ...link, unseen: true as const }];
  });
}

/** Towards both ends the waves fade, so that the line leaves from its actors. */
function wave(along: number, length: number): number {
  const fading = Math.min(1, along / WAVE.length, (length - along) / WAVE.length);
  return fading * WAVE.height * Math.sin((2 * Math.PI * along) / WAVE.length);
}

/** The points of a line moved sideways by so many pixels, which depend on how far along they are. */
function bent(path: Path, zoom: number, sideways: (along: number, length: number) => number): Path {
  const points = path.map(([lon, lat]) => toPixel({ lon, lat }, zoom));
  const legs = points.slice(1).map((to, i) => ({ from: points[i] ?? to, to, before: 0, length: 0 }));
  let length = 0;
  for (const leg of legs) {
    leg.before = length;
    leg.length = Math.hypot(leg.to.x - leg.from.x, leg.to.y - leg.from.y);
    length += leg.length;
  }
  if (!length) return path;
  const count = Math.min(MOST, Math.max(2, Math.round(length / SAMPLE)));
  return Array.from({ length: count + 1 }, (_, i) => {
    const along = (i / count) * length;
    const leg = legs.find(({ before, length: own }) => along <= before + own && own > 0) ?? legs.at(-1);
    if (!leg) return path[0] ?? [0, 0];
    const { lon, lat } = toPosition(beside(leg, along - leg.before, sideways(along, length)), zoom);
    return [lon, lat];
  });
}

function beside(
  { from, to, length }: { from: Pixel; to: Pixel; length: number },
  on: number,
  by: number,
): Pixel {
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return { x: from.x + x * on - y * by, y: from.y + y * on + x * by };
}
