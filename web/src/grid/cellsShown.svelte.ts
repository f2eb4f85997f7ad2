import type { Reading } from '../api/documents';
import type { MapActor } from '../api/model';
import type { Round } from '../api/rounds';
import { NONE } from '../territory/filters';
import type { Workspace } from '../territory/workspace.svelte';
import { pairOf, readCells, retainedCells, type CellContent } from './cells';
import type { Entry } from './entry.svelte';
import { pairsOf, toRead, type Pair } from './pairs';

interface Frame {
  mission: string | null;
  campaign: string | null;
}

/** What the cells show: what the group retains, or what the person reads. */
export class CellsShown {
  private readonly workspace: Workspace;
  private readonly entry: Entry;
  private readonly round: () => Round | undefined;
  /** The actors whose pairs are shown: those that the filters leave, in a round those that it is about. */
  readonly actors = $derived.by((): readonly MapActor[] => {
    const within = this.round();
    return within
      ? this.workspace.data.actors.filter(({ id }) => within.actors.includes(id))
      : this.workspace.visible.actors;
  });
  private readonly ids = $derived(new Set(this.actors.map(({ id }) => id)));
  readonly mine: boolean = $derived.by(
    () => this.workspace.view.whose === 'mine' || (this.round()?.alone ?? false),
  );
  private readonly rank = (object: string): number => this.workspace.vocabulary.rank('object', object);

  private readonly retained = $derived.by(() => {
    const { relations } = this.workspace.visible;
    const { ids } = this;
    const inFrame = this.workspace.data.relations.filter(
      (relation) => ids.has(relation.from) && ids.has(relation.to) && this.inFrame(relation),
    );
    return retainedCells(inFrame, relations, this.rank);
  });
  private readonly own = $derived.by(() => {
    const { ids } = this;
    const left = this.entry.own.filter(({ from, to }) => ids.has(from) && ids.has(to));
    return readCells(
      left.filter((reading) => this.inFrame(reading) && (this.round() || this.passes(reading))),
      this.rank,
    );
  });
  /** How many of the pairs are looked at. */
  readonly looked = $derived((this.mine ? this.own : this.retained).size);

  /** How many of them the person has looked at. */
  readonly read = $derived(this.own.size);

  constructor(workspace: Workspace, entry: Entry, round: () => Round | undefined) {
    this.workspace = workspace;
    this.entry = entry;
    this.round = round;
  }

  /** What was just typed shows at once, where it will be what the group retains as well. */
  of = (pair: string): CellContent | undefined => {
    const retained = this.retained.get(pair);
    const alone = (retained?.shades.reduce((sum, { readings }) => sum + readings, 0) ?? 0) <= 1;
    return this.mine || (alone && this.entry.fresh.has(pair)) ? this.own.get(pair) : retained;
  };

  /** The relations that the group retains of a pair. */
  relations = (pair: string): CellContent | undefined => this.retained.get(pair);

  /** The mission and the campaign of which cells are shown, as far as one of them is chosen. */
  readonly frame: Frame = $derived.by(() => {
    const { mission, campaign } = this.round() ?? this.workspace.scope;
    return { mission, campaign };
  });

  /** The pairs to read one by one: in a round all of its pairs, else those that are empty. */
  toRead(actors: readonly MapActor[], first: Pair | null): Pair[] {
    const all = pairsOf(actors.map(({ id }) => id));
    return this.round() ? all : toRead(all, ({ from, to }) => this.of(pairOf(from, to)) !== undefined, first);
  }

  private inFrame({ mission, campaign }: { mission?: string; campaign?: string }): boolean {
    const { frame } = this;
    return (!frame.mission || frame.mission === mission) && (!frame.campaign || frame.campaign === campaign);
  }

  private passes({ nature, object, certainty }: Reading): boolean {
    const { filters } = this.workspace.scope;
    const among = (wanted: string[] | undefined, value: string | undefined): boolean =>
      !wanted || wanted.includes(value ?? NONE);
    return (
      among(filters.nature, nature) && among(filters.object, object) && among(filters.certainty, certainty)
    );
  }
}
