import { nameOf, openThreads, type Place } from '../api/comments';
import type { Workspace } from '../territory/workspace.svelte';

/** Where something is not settled yet, and how much. */
export class OpenThreads {
  private counts = $state.raw<ReadonlyMap<string, number>>(new Map());

  constructor(private readonly workspace: Workspace) {}

  async load(): Promise<void> {
    const places = await openThreads(this.workspace.api);
    this.counts = new Map(places.map(({ place, open }) => [place, open]));
  }

  at(place: Place): number {
    return this.counts.get(nameOf(place)) ?? 0;
  }
}
