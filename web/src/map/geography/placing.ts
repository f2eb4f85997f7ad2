import { documentOf } from '../../api/documents';
import type { LocationStatus } from '../../api/model';
import type { Workspace } from '../../territory/workspace.svelte';
import { complain } from '../../ui/toasts.svelte';
import type { Position } from './mercator';

export interface Spot extends Position {
  town?: string | undefined;
  status: LocationStatus;
}

const DIGITS = 5;

/** Records where an actor is, as one step that can be undone; returns whether it was done. */
export async function place(workspace: Workspace, id: string, spot: Spot, said: string): Promise<boolean> {
  try {
    const { actor } = await workspace.api.sheet(id);
    const document = documentOf({
      ...actor,
      lat: Number(spot.lat.toFixed(DIGITS)),
      lon: Number(spot.lon.toFixed(DIGITS)),
      town: spot.town ?? actor.town,
      locationStatus: spot.status,
    });
    const { version } = actor;
    const base = documentOf(actor);
    const edit = { kind: 'actor' as const, id, document, base, ...(version !== undefined && { version }) };
    return (await workspace.edit('actor.locate', [edit], { said })) === null;
  } catch (refusal) {
    complain(refusal);
    return false;
  }
}
