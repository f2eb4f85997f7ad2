import type { Point } from './geometry';

/** The corners of the convex hull of some points, by the monotone chain of Andrew (1979). */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const side = (chain: Point[], point: Point): Point[] => {
    for (;;) {
      const [before, last] = chain.slice(-2);
      if (chain.length < 2 || !before || !last || turn(before, last, point) > 0) break;
      chain.pop();
    }
    chain.push(point);
    return chain;
  };
  const lower = sorted.reduce(side, []);
  const upper = sorted.reduceRight(side, []);
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Traces a line around the corners, everywhere so far from them. */
export function traceAround(
  context: CanvasRenderingContext2D,
  corners: readonly Point[],
  away: number,
): void {
  context.beginPath();
  corners.forEach((corner, i) => {
    const before = corners.at(i - 1) ?? corner;
    const after = corners[(i + 1) % corners.length] ?? corner;
    const whole = corners.length === 1;
    const from = Math.atan2(corner.y - before.y, corner.x - before.x) - Math.PI / 2;
    const to = Math.atan2(after.y - corner.y, after.x - corner.x) - Math.PI / 2;
    context.arc(corner.x, corner.y, away, whole ? 0 : from, whole ? 2 * Math.PI : to);
  });
  context.closePath();
}
