import { askAhead } from '../api/http';
import { TerritoryApi } from '../api/territories';
import type { Face } from '../route/view';
import { faces } from './faces';

/**
 * Asks at once for all that the address of a territory will need, instead of for one thing after the other. What
 * fails is asked for again by who needs it, and its failure is said there.
 */
export function hasten(territory: string, face: Face): void {
  const api = new TerritoryApi(territory);
  for (const url of [api.at('graph'), api.at(), api.at('undoable')]) askAhead(url);
  Promise.all([import('./Open.svelte'), faces[face]()]).catch(() => undefined);
}
