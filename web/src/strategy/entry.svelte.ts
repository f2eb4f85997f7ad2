import { documentOf } from '../api/documents';
import { strategyOf, type Influence, type Objective, type Stance, type Strategy } from '../api/strategy';
import type { Outcome } from '../keep/outbox.svelte';
import type { KeptEdit } from '../keep/requests';
import type { Workspace } from '../territory/workspace.svelte';
import { reference } from '../ui/reference';
import { complain } from '../ui/toasts.svelte';
import { cellKey, cellOf, type Matrix, type Said } from './values';

export interface Frame {
  mission: string;
  campaign: string;
}
interface Wish {
  kind: Matrix['kind'];
  before: Said | undefined;
  after: Said | null;
}
interface Me {
  person: string;
  name: string;
}

/** What was read in one mission and campaign, with what a person types now: shown at once, saved one after the other. */
export class StrategyEntry {
  readonly frame: Frame;
  private readonly workspace: Workspace;
  private readonly me: Me;
  private known = $state.raw<Strategy | null>(null);
  private wishes = $state.raw<ReadonlyMap<string, Wish>>(new Map());

  readonly loaded = $derived.by(() => this.known !== null);
  readonly waiting = $derived.by(() => this.wishes.size);
  readonly objectives = $derived.by((): readonly Objective[] => this.known?.objectives ?? []);
  readonly stances = $derived.by(() => this.over('stance', this.known?.stances ?? []));
  readonly influences = $derived.by(() => this.over('influence', this.known?.influences ?? []));
  /** What the person read themselves, by matrix and cell. */
  private readonly own = $derived.by(
    () =>
      new Map(
        [...this.stances, ...this.influences]
          .filter((said) => this.isMine(said))
          .map((said) => [`${'actor' in said ? 'stance' : 'influence'} ${cellOf(said)}`, said]),
      ),
  );

  constructor(workspace: Workspace, frame: Frame, me: Me) {
    this.workspace = workspace;
    this.frame = frame;
    this.me = me;
  }

  /** Reads it again, once nothing that was typed is on its way. */
  async load(): Promise<void> {
    if (this.wishes.size) return;
    const known = await strategyOf(this.workspace.api, this.frame);
    if (!this.wishes.size) this.known = known;
  }

  isMine({ person, author }: Said): boolean {
    return person === this.me.person && (author === undefined || author === this.me.name);
  }

  mine({ kind }: Matrix, row: string, column: string): Said | undefined {
    return this.own.get(`${kind} ${cellKey(row, column)}`);
  }

  /** Says a value of a cell; what is said anew is said now. */
  say(matrix: Matrix, row: string, column: string, value: number, more: Partial<Said> = {}): void {
    const before = this.mine(matrix, row, column);
    if (before) return this.write({ ...before, value, ...more, at: undefined } as Said);
    const { person, name: author } = this.me;
    const said = { id: reference(matrix.kind), value, ...more, ...this.frame, person, author };
    this.write(
      matrix.kind === 'stance'
        ? { ...said, actor: row, objective: column }
        : { ...said, from: row, to: column },
    );
  }

  erase(said: Said): void {
    this.wish(said, null);
  }

  private write(said: Said): void {
    this.wish(said, said);
  }

  private over<T extends Said>(kind: Matrix['kind'], stored: readonly T[]): readonly T[] {
    const all = new Map<string, Said>(stored.map((said) => [said.id, said]));
    for (const [id, wish] of this.wishes) {
      if (wish.kind !== kind) continue;
      if (wish.after) all.set(id, wish.after);
      else all.delete(id);
    }
    return [...all.values()] as T[];
  }

  private stored(id: string): Said | undefined {
    const all: readonly Said[] = [...(this.known?.stances ?? []), ...(this.known?.influences ?? [])];
    return all.find((said) => said.id === id);
  }

  private wish(said: Stance | Influence, after: Said | null): void {
    const kind = 'actor' in said ? 'stance' : 'influence';
    const before = this.wishes.get(said.id)?.after ?? this.stored(said.id);
    if (!after && !before) return;
    const wish = { kind, before, after } as const;
    this.wishes = new Map([...this.wishes, [said.id, wish]]);
    void this.save(said.id, wish);
  }

  /** Keeps what is wished for; the territory is asked for again once, when nothing is left to send. */
  private async save(id: string, wish: Wish): Promise<void> {
    const { kind, before, after } = wish;
    const version = before ? this.stored(id)?.version : 0;
    const what = `${kind}.${after ? (before ? 'edit' : 'create') : 'delete'}`;
    const edit: KeptEdit = { kind, id, document: after && documentOf(after) };
    if (before) edit.base = documentOf(before);
    if (version !== undefined) edit.version = version;
    const outcome = await this.workspace.outbox.put(what, [edit]);
    if ('refused' in outcome) complain(outcome.refused);
    else this.keep(kind, id, after && { ...after, ...versionIn(outcome, id) });
    if (this.wishes.size === 1 && this.wishes.get(id) === wish) await this.workspace.renew();
    if (this.wishes.get(id) === wish)
      this.wishes = new Map([...this.wishes].filter(([other]) => other !== id));
  }

  /** What the server now has, or will have when it can be reached. */
  private keep(kind: Matrix['kind'], id: string, after: Said | null): void {
    if (!this.known) return;
    const others = <T extends Said>(all: readonly T[]): T[] => all.filter((said) => said.id !== id);
    const { stances, influences } = this.known;
    this.known = {
      ...this.known,
      stances: kind === 'stance' ? joined(others(stances), after as Stance | null) : stances,
      influences: kind === 'influence' ? joined(others(influences), after as Influence | null) : influences,
    };
  }
}

const joined = <T>(all: T[], one: T | null): T[] => (one === null ? all : [...all, one]);

function versionIn(outcome: Outcome, id: string): { version?: number } {
  const done = 'applied' in outcome && outcome.applied.edits.find((edit) => edit.id === id);
  return done && done.version !== undefined ? { version: done.version } : {};
}
