import { toPixel, toPosition, type Pixel, type Position } from './mercator';
import type { Place } from './places';

/** Divergence of the seeds of a sunflower head, in radians (Vogel, 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Neighbours on the spiral are at least this share of the spacing apart. */
const TIGHT = 0.9;

/** The n-th point of the spiral around a town, in pixels; the town itself comes first. */
export function spiral(n: number, spacing: number): Pixel {
  const radius = (spacing / 1.7) * Math.sqrt(n);
  return { x: radius * Math.cos(n * GOLDEN_ANGLE), y: radius * Math.sin(n * GOLDEN_ANGLE) };
}

/**
 * Where each actor is drawn so that none hides another: on the spiral around its town, skipping
 * what is taken. The smallest towns are served first, so that a large one does not push them away.
 */
export function spread(places: readonly Place[], zoom: number, spacing: number): Map<string, Position> {
  const taken = new Taken(spacing * TIGHT);
  const spots = new Map<string, Position>();
  const ordered = [...places].sort((a, b) => a.actors.length - b.actors.length || (a.key < b.key ? -1 : 1));
  for (const place of ordered) {
    const centre = toPixel(place, zoom);
    let step = 0;
    for (const actor of place.actors) {
      let at = around(centre, step++, spacing);
      while (taken.near(at)) at = around(centre, step++, spacing);
      taken.add(at);
      spots.set(actor.id, step === 1 ? { lon: place.lon, lat: place.lat } : toPosition(at, zoom));
    }
  }
  return spots;
}

function around(centre: Pixel, step: number, spacing: number): Pixel {
  const offset = spiral(step, spacing);
  return { x: centre.x + offset.x, y: centre.y + offset.y };
}

/** Points on a grid, to find close ones without comparing all pairs. */
class Taken {
  private readonly cells = new Map<string, Pixel[]>();

  constructor(private readonly distance: number) {}

  add(point: Pixel): void {
    const key = this.key(point, 0, 0);
    const cell = this.cells.get(key);
    if (cell) cell.push(point);
    else this.cells.set(key, [point]);
  }

  near(point: Pixel): boolean {
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const close = this.cells
          .get(this.key(point, dx, dy))
          ?.some((other) => Math.hypot(other.x - point.x, other.y - point.y) < this.distance);
        if (close) return true;
      }
    }
    return false;
  }

  private key({ x, y }: Pixel, dx: number, dy: number): string {
    return `${Math.floor(x / this.distance) + dx}:${Math.floor(y / this.distance) + dy}`;
  }
}
