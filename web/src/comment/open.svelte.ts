import { nameOf, openThreads, pairCalled, type Place } from '../api/comments';
import { pairOf } from '../grid/cells';
import { grouped } from '../territory/grouped';
import type { Workspace } from '../territory/workspace.svelte';

export interface OpenPlace {
  place: Place;
  /** How many threads are not settled there. */
  open: number;
}

/** A mission and a campaign, as far as they are chosen. */
interface Frame {
  mission: string | null;
  campaign: string | null;
}

/** Where something is not settled yet, and how much. */
export class OpenThreads {
  private counts = $state.raw<ReadonlyMap<string, number>>(new Map());
  private readonly pairs = $derived(
    grouped(
      [...this.counts].flatMap(([name, open]) => {
        const place = pairCalled(name);
        return place ? [{ place, open }] : [];
      }),
      ({ place: { actors } }) => pairOf(actors[0] ?? '', actors[1] ?? ''),
    ),
  );

  /** How many there are about pairs. */
  readonly total = $derived([...this.pairs.values()].flat().reduce((sum, { open }) => sum + open, 0));

  constructor(private readonly workspace: Workspace) {}

  async load(): Promise<void> {
    const places = await openThreads(this.workspace.api);
    this.counts = new Map(places.map(({ place, open }) => [place, open]));
  }

  at(place: Place): number {
    return this.counts.get(nameOf(place)) ?? 0;
  }

  countOf(pair: string, frame: Frame): number {
    return this.of(pair, frame).reduce((sum, { open }) => sum + open, 0);
  }

  /** Where something about a pair is open, for one mission and campaign as far as they are chosen. */
  of(pair: string, frame: Frame): readonly OpenPlace[] {
    return (this.pairs.get(pair) ?? []).filter(
      ({ place: { mission, campaign } }) =>
        (!frame.mission || frame.mission === mission) && (!frame.campaign || frame.campaign === campaign),
    );
  }
}
