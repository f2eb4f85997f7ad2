/** Circles pushed apart until none covers another, staying as near as they can to where they were. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

const GAP = 26;
const ROUNDS = 240;
const RETURN = 0.012;

export function pushedApart(discs: readonly Disc[]): Disc[] {
  const placed = discs.map((disc) => ({ ...disc }));
  for (let round = 0; round < ROUNDS; round++) {
    const pull = RETURN * (1 - round / ROUNDS);
    placed.forEach((disc, i) => {
      const home = discs[i] ?? disc;
      disc.x += (home.x - disc.x) * pull;
      disc.y += (home.y - disc.y) * pull;
    });
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) separate(a, b, i);
    });
  }
  return placed;
}

/** Each goes half of the way, in a direction that is always the same when they share a middle. */
function separate(a: Disc, b: Disc, i: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const missing = a.radius + b.radius + GAP - distance;
  if (missing <= 0) return;
  const [ux, uy] = distance > 1e-6 ? [dx / distance, dy / distance] : [Math.cos(i), Math.sin(i)];
  a.x -= (ux * missing) / 2;
  a.y -= (uy * missing) / 2;
  b.x += (ux * missing) / 2;
  b.y += (uy * missing) / 2;
}
