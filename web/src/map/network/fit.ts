import type { CameraState } from 'sigma/types';
import type { Renderer } from './stage';

const MARGIN = 1.15;

/** Where the camera must stand to see these actors; null when there are none. */
export function fitted(renderer: Renderer, actors: Iterable<string>): Partial<CameraState> | null {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const id of actors) {
    const at = renderer.getNodeDisplayData(id);
    if (!at) continue;
    box.left = Math.min(box.left, at.x);
    box.right = Math.max(box.right, at.x);
    box.bottom = Math.min(box.bottom, at.y);
    box.top = Math.max(box.top, at.y);
  }
  if (box.left > box.right) return null;
  const { width, height } = renderer.getDimensions();
  const smaller = Math.min(width, height);
  const wide = ((box.right - box.left) * smaller) / width;
  const high = ((box.top - box.bottom) * smaller) / height;
  return {
    x: (box.left + box.right) / 2,
    y: (box.bottom + box.top) / 2,
    ratio: Math.max(wide * MARGIN, high * MARGIN, 0.25),
    angle: 0,
  };
}
