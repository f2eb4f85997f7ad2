import { documentOf, type Reading } from '../api/documents';
import type { Outcome } from '../keep/outbox.svelte';
import type { KeptEdit } from '../keep/requests';
import { grouped } from '../territory/grouped';
import type { Workspace } from '../territory/workspace.svelte';
import { reference } from '../ui/reference';
import { complain } from '../ui/toasts.svelte';
import { pairOf, typedBy } from './cells';

export interface Frame {
  mission: string;
  campaign: string;
}
interface Wish {
  before: Reading | undefined;
  after: Reading | null;
}

/** A person's own readings, as they type them: shown at once, saved one after the other. */
export class Entry {
  readonly workspace: Workspace;
  private readonly person: string;
  private stored = $state.raw<ReadonlyMap<string, Reading>>(new Map());
  private wishes = $state.raw<ReadonlyMap<string, Wish>>(new Map());
  /** Which of several readings of a pair the person wrote last: the object is given to it. */
  private readonly last = new Map<string, string>();
  /** Whether the person's readings are known. */
  loaded = $state(false);

  readonly own = $derived.by((): readonly Reading[] => {
    const all = new Map(this.stored);
    for (const [id, { after }] of this.wishes) {
      if (after) all.set(id, after);
      else all.delete(id);
    }
    return [...all.values()];
  });
  readonly waiting = $derived(this.wishes.size);
  /** The pairs whose reading is not saved yet. */
  readonly fresh = $derived(
    new Set([...this.wishes.values()].map(({ before, after }) => pairOfReading(after ?? before))),
  );
  private readonly byPair = $derived(grouped(this.own, pairOfReading));

  constructor(workspace: Workspace, person: string) {
    this.workspace = workspace;
    this.person = person;
  }

  /** Reads again what the person has said, once nothing that they typed is on its way. */
  async load(): Promise<void> {
    if (this.wishes.size) return;
    const readings = await this.workspace.api.table('readings');
    if (this.wishes.size) return;
    this.loaded = true;
    this.stored = new Map(typedBy(this.person, readings).map((reading) => [reading.id, reading]));
  }

  /** The person's reading of a pair that the next key changes. */
  current(a: string, b: string, frame: Frame): Reading | undefined {
    const pair = pairOf(a, b);
    const own = (this.byPair.get(pair) ?? []).filter(
      ({ mission, campaign }) => mission === frame.mission && campaign === frame.campaign,
    );
    return own.find(({ id }) => id === this.last.get(pair)) ?? own[0];
  }

  /** Gives the reading of a pair its nature; `another` begins one more, on another object. */
  nature(from: string, to: string, frame: Frame, nature: string, another = false): void {
    const before = another ? undefined : this.current(from, to, frame);
    // What is said anew is said now.
    if (before) return this.write({ ...before, nature, at: undefined });
    this.write({ id: reference('reading'), from, to, nature, ...frame, person: this.person });
  }

  write(reading: Reading): void {
    this.last.set(pairOf(reading.from, reading.to), reading.id);
    this.wish(reading.id, reading);
  }

  erase(reading: Reading): void {
    this.wish(reading.id, null);
  }

  private wish(id: string, after: Reading | null): void {
    const before = this.wishes.get(id)?.after ?? this.stored.get(id);
    if (!after && !before) return;
    const wish = { before, after };
    this.wishes = new Map([...this.wishes, [id, wish]]);
    void this.save(id, wish);
  }

  /** Keeps what is wished for; the territory is asked for again once, when nothing is left to send. */
  private async save(id: string, wish: Wish): Promise<void> {
    const { before, after } = wish;
    const version = before ? this.stored.get(id)?.version : 0;
    const what = after ? (before ? 'reading.edit' : 'reading.create') : 'reading.delete';
    const edit: KeptEdit = { kind: 'reading', id, document: after && documentOf(after) };
    if (before) edit.base = documentOf(before);
    if (version !== undefined) edit.version = version;
    const outcome = await this.workspace.outbox.put(what, [edit]);
    if ('refused' in outcome) complain(outcome.refused);
    else this.stored = changed(this.stored, id, after && { ...after, ...versionIn(outcome, id) });
    if (this.wishes.size === 1 && this.wishes.get(id) === wish) await this.workspace.renew();
    if (this.wishes.get(id) === wish) this.wishes = changed(this.wishes, id, null);
  }
}

function versionIn(outcome: Outcome, id: string): { version?: number } {
  const done = 'applied' in outcome && outcome.applied.edits.find((edit) => edit.id === id);
  return done && done.version !== undefined ? { version: done.version } : {};
}

const pairOfReading = (reading: Reading | null | undefined): string =>
  reading ? pairOf(reading.from, reading.to) : '';

function changed<V>(map: ReadonlyMap<string, V>, id: string, value: V | null): Map<string, V> {
  const after = new Map(map);
  if (value === null) after.delete(id);
  else after.set(id, value);
  return after;
}
