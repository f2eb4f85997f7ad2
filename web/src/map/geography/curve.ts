import { toPixel, toPosition, type Position } from './mercator';

const STEPS = 20;
/** Lines bend sideways by this share of their length from one to the next. */
const FAN = 0.16;

/** How far each of several lines between the same two ends is bent; a single one is straight. */
export function bends(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * FAN);
}

/** Points of the quadratic curve between two positions, bent to the left of the way from a to b. */
export function curve(a: Position, b: Position, bend: number, zoom: number): [number, number][] {
  if (bend === 0) {
    return [
      [a.lon, a.lat],
      [b.lon, b.lat],
    ];
  }
  const from = toPixel(a, zoom);
  const to = toPixel(b, zoom);
  // The curve passes at half the height of its control point.
  const control = {
    x: (from.x + to.x) / 2 + 2 * bend * (to.y - from.y),
    y: (from.y + to.y) / 2 - 2 * bend * (to.x - from.x),
  };
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const u = 1 - t;
    const x = u * u * from.x + 2 * u * t * control.x + t * t * to.x;
    const y = u * u * from.y + 2 * u * t * control.y + t * t * to.y;
    const { lon, lat } = toPosition({ x, y }, zoom);
    return [lon, lat];
  });
}
