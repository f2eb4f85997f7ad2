import { documentOf, type Edit, type Reading } from '../api/documents';
import { grouped } from '../territory/grouped';
import type { Workspace } from '../territory/workspace.svelte';
import { reference } from '../ui/reference';
import { pairOf } from './cells';

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
  loaded = false;
  private saving = false;

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
    this.stored = new Map(
      readings.filter(({ person }) => person === this.person).map((reading) => [reading.id, reading]),
    );
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
    if (before) return this.write({ ...before, nature });
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
    this.wishes = new Map([...this.wishes, [id, { before: this.stored.get(id), after }]]);
    if (!this.saving) void this.save();
  }

  /** Sends what is wished, the first first; what is typed meanwhile for the same pair goes in one change. */
  private async save(): Promise<void> {
    this.saving = true;
    try {
      for (let next = this.first(); next; next = this.first()) await this.send(...next);
    } finally {
      this.saving = false;
    }
  }

  private first(): [string, Wish] | undefined {
    return this.wishes.entries().next().value;
  }

  private async send(id: string, wish: Wish): Promise<void> {
    const { before, after } = wish;
    const stored = before ?? this.stored.get(id);
    if (after || stored) {
      const what = after ? (stored ? 'reading.edit' : 'reading.create') : 'reading.delete';
      const version = stored?.version;
      const edit: Edit = { kind: 'reading', id, document: after && documentOf(after) };
      if (version !== undefined) edit.version = version;
      if ((await this.workspace.edit(what, [edit])) === null)
        this.stored = changed(this.stored, id, after && unversioned(after));
    }
    if (this.wishes.get(id) === wish) this.wishes = changed(this.wishes, id, null);
  }
}

/** Its version is known again once it is loaded. */
function unversioned(reading: Reading): Reading {
  const known = { ...reading };
  delete known.version;
  return known;
}

const pairOfReading = (reading: Reading | null | undefined): string =>
  reading ? pairOf(reading.from, reading.to) : '';

function changed<V>(map: ReadonlyMap<string, V>, id: string, value: V | null): Map<string, V> {
  const after = new Map(map);
  if (value === null) after.delete(id);
  else after.set(id, value);
  return after;
}
