/** The pictures there are, each loaded when it is first opened. */
import type { Part } from '../territory/faces';

export const PICTURES = ['camps', 'map', 'ego', 'flows', 'calendar', 'change', 'plane', 'attitudes'] as const;
export type PictureName = (typeof PICTURES)[number];

export const pictures: Record<PictureName, () => Promise<{ default: Part }>> = {
  camps: () => import('./CampsPicture.svelte'),
  map: () => import('./ViewPicture.svelte'),
  ego: () => import('./EgoPicture.svelte'),
  flows: () => import('./FlowsPicture.svelte'),
  calendar: () => import('./CalendarPicture.svelte'),
  change: () => import('./ChangePicture.svelte'),
  plane: () => import('../strategy/Plane.svelte'),
  attitudes: () => import('../strategy/AttitudesPicture.svelte'),
};
