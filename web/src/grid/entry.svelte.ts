import type { Applied } from '../api/territories';
import { documentOf, type Edit, type Reading } from '../api/documents';
import { grouped } from '../territory/grouped';
import type { Workspace } from '../territory/workspace.svelte';
import { reference } from '../ui/reference';
import { complain } from '../ui/toasts.svelte';
import { pairOf } from './cells';

export interface Frame {
  mission: string;
  campaign: string;
}
interface Wish {
  before: Reading | undefined;
  after: Reading | null;
  /** It is at the server, and what the territory has become by it may not be known yet. */
  sent: boolean;
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
    const wish = { before: this.stored.get(id), after, sent: false };
    this.wishes = new Map([...this.wishes, [id, wish]]);
    if (!this.saving) void this.save();
  }

  /** Sends what is wished for; the territory is asked for again once, when nothing is left to send. */
  private async save(): Promise<void> {
    this.saving = true;
    try {
      while (this.wishes.size) {
        const refusal = await this.workspace.change(() => this.sendAll());
        this.wishes = new Map([...this.wishes].filter(([, { sent }]) => !sent));
        if (refusal) complain(refusal);
      }
    } finally {
      this.saving = false;
    }
  }

  /** One after the other; what is typed meanwhile for the same pair goes in one change. */
  private async sendAll(): Promise<Applied> {
    let applied: Applied = { seq: this.workspace.seq, edits: [] };
    for (let next = this.next(); next; next = this.next()) applied = (await this.send(...next)) ?? applied;
    return applied;
  }

  private next(): [string, Wish] | undefined {
    return [...this.wishes].find(([, { sent }]) => !sent);
  }

  private async send(id: string, wish: Wish): Promise<Applied | null> {
    wish.sent = true;
    const { after } = wish;
    const stored = this.stored.get(id);
    if (!after && !stored) return null;
    const edit: Edit = { kind: 'reading', id, document: after && documentOf(after) };
    if (stored?.version !== undefined) edit.version = stored.version;
    const what = after ? (stored ? 'reading.edit' : 'reading.create') : 'reading.delete';
    const applied = await this.workspace.api.edit(what, [edit]);
    const version = applied.edits.find((done) => done.id === id)?.version;
    this.stored = changed(this.stored, id, after && { ...after, ...(version !== undefined && { version }) });
    return applied;
  }
}

const pairOfReading = (reading: Reading | null | undefined): string =>
  reading ? pairOf(reading.from, reading.to) : '';

function changed<V>(map: ReadonlyMap<string, V>, id: string, value: V | null): Map<string, V> {
  const after = new Map(map);
  if (value === null) after.delete(id);
  else after.set(id, value);
  return after;
}
