import type { CameraState } from 'sigma/types';

const MARGIN = 1.12;
/** What a name needs beside the outermost actors, and at most which share of the width. */
const NAME = 40;
const NAME_SHARE = 0.045;
/** What a name needs below the lowest actor. */
const BELOW = 28;
const CLOSEST = 0.25;

export interface Point {
  x: number;
  y: number;
}

/** How much of the map the legend, a panel, the tools and a sheet cover, in pixels. */
export interface Covered {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The window on the map: its size, and what is covered of it. */
export interface Frame extends Covered {
  width: number;
  height: number;
  /** How many pixels one unit of the map is long when the camera's ratio is 1. */
  unit: number;
}

/** Where the camera must stand to see all these points in the uncovered part; null when there are none. */
export function fitted(points: Iterable<Point>, frame: Frame): Omit<CameraState, 'angle'> | null {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  if (box.left > box.right) return null;
  const { unit } = frame;
  const beside = Math.min(NAME, frame.width * NAME_SHARE);
  const wide =
    ((box.right - box.left) * unit) / Math.max(frame.width - frame.left - frame.right - 2 * beside, 1);
  const high = ((box.top - box.bottom) * unit) / Math.max(frame.height - frame.top - frame.bottom - BELOW, 1);
  const ratio = Math.max(wide * MARGIN, high * MARGIN, CLOSEST);
  return {
    x: (box.left + box.right) / 2 - ((frame.left - frame.right) / 2) * (ratio / unit),
    y: (box.bottom + box.top) / 2 + ((frame.top - frame.bottom - BELOW) / 2) * (ratio / unit),
    ratio,
  };
}

/** Where the camera must stand, as close as it is, to see a point that is covered or outside; null when it is seen. */
export function revealing(point: Point, camera: Omit<CameraState, 'angle'>, frame: Frame): Point | null {
  const scale = frame.unit / camera.ratio;
  const right = (point.x - camera.x) * scale + frame.width / 2 - frame.left;
  const down = (camera.y - point.y) * scale + frame.height / 2 - frame.top;
  const wide = frame.width - frame.left - frame.right;
  const high = frame.height - frame.top - frame.bottom;
  if (right > 0 && right < wide && down > 0 && down + BELOW < high) return null;
  return {
    x: camera.x + (right - wide / 2) / scale,
    y: camera.y - (down - (high - BELOW) / 2) / scale,
  };
}
