import { EMPTY_VIEW, type View } from '../route/view';
import type { Words } from './words';

interface Stop {
  name: keyof Words['tour'];
  /** What is open behind it. */
  view: Pick<View, 'face' | 'panel'>;
}

/** From the map to the council, in the order in which a territory does it. */
export const STOPS: readonly Stop[] = [
  { name: 'map', view: { face: 'network', panel: null } },
  { name: 'places', view: { face: 'geography', panel: null } },
  { name: 'matrix', view: { face: 'matrix', panel: null } },
  { name: 'sharing', view: { face: 'network', panel: 'mutualisation' } },
  { name: 'holding', view: { face: 'network', panel: 'coordination' } },
  { name: 'council', view: { face: 'network', panel: 'stories' } },
  { name: 'yours', view: { face: 'network', panel: 'data' } },
];

/** At a stop nothing is chosen or filtered that would hide what it tells of. */
export const viewAt = (stop: Stop, territory: string | null): View => ({
  ...EMPTY_VIEW,
  territory,
  ...stop.view,
});
