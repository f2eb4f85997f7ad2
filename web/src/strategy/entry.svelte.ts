import { documentOf } from '../api/documents';
import {
  ENERGIES,
  strategyOf,
  type Attitude,
  type AttitudeCell,
  type Energy,
  type Influence,
  type Objective,
  type Stance,
  type Strategy,
} from '../api/strategy';
import type { Outcome } from '../keep/outbox.svelte';
import type { KeptEdit } from '../keep/requests';
import type { Workspace } from '../territory/workspace.svelte';
import { reference } from '../ui/reference';
import { complain } from '../ui/toasts.svelte';
import { cellKey, cellOf, energiesIn, type Matrix, type Said } from './values';

export interface Frame {
  mission: string;
  campaign: string;
}
/** What is kept of what a person read: of an attitude, both energies together. */
type Written = Stance | Influence | Attitude;
interface Wish {
  kind: Matrix['kind'];
  before: Written | undefined;
  after: Written | null;
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
  /** Of which type each cell of the plane of both energies is. */
  readonly types = $derived.by((): readonly AttitudeCell[] => this.known?.types ?? []);
  readonly objectives = $derived.by((): readonly Objective[] => this.known?.objectives ?? []);
  readonly stances = $derived.by(() => this.over('stance', this.known?.stances ?? []));
  readonly influences = $derived.by(() => this.over('influence', this.known?.influences ?? []));
  readonly attitudes = $derived.by(() => this.over('attitude', this.known?.attitudes ?? []));
  /** What the person read themselves, by matrix and cell. */
  private readonly own = $derived.by(
    () =>
      new Map(
        [...this.stances, ...this.influences, ...energiesIn(this.attitudes)]
          .filter((said) => this.isMine(said))
          .map((said) => [placeOf(said), said]),
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

  isMine({ person, author }: Written): boolean {
    return person === this.me.person && (author === undefined || author === this.me.name);
  }

  mine({ kind, pool = '' }: Matrix, row: string, column: string): Said | undefined {
    return this.own.get(`${kind} ${pool} ${cellKey(row, column)}`);
  }

  /** Says a value of a cell; what is said anew is said now. */
  say(matrix: Matrix, row: string, column: string, value: number, more: Partial<Said> = {}): void {
    const { person, name: author } = this.me;
    const first = { id: reference(matrix.kind), ...this.frame, person, author };
    if (matrix.pool !== undefined) {
      const { pool } = matrix;
      const known = this.attitudes.find(
        (one) => one.pool === pool && one.actor === row && this.isMine(one),
      ) ?? { ...first, actor: row, pool };
      return this.write({ ...known, ...more, [column as Energy]: value, at: undefined });
    }
    const before = this.mine(matrix, row, column);
    if (before) return this.write({ ...before, value, ...more, at: undefined } as Written);
    const said = { ...first, value, ...more };
    this.write(
      matrix.kind === 'stance'
        ? { ...said, actor: row, objective: column }
        : { ...said, from: row, to: column },
    );
  }

  /** Takes back what was read; of an attitude, one energy, and all of it once neither is left. */
  erase(said: Said): void {
    const attitude = 'energy' in said && this.attitudes.find(({ id }) => id === said.id);
    if (!attitude) return this.wish(said, null);
    const left = { ...attitude, [said.energy]: undefined, at: undefined };
    this.wish(left, ENERGIES.some((energy) => left[energy] !== undefined) ? left : null);
  }

  private write(said: Written): void {
    this.wish(said, said);
  }

  private over<T extends Written>(kind: Matrix['kind'], stored: readonly T[]): readonly T[] {
    const all = new Map<string, Written>(stored.map((said) => [said.id, said]));
    for (const [id, wish] of this.wishes) {
      if (wish.kind !== kind) continue;
      if (wish.after) all.set(id, wish.after);
      else all.delete(id);
    }
    return [...all.values()] as T[];
  }

  private stored(id: string): Written | undefined {
    const { stances = [], influences = [], attitudes = [] } = this.known ?? {};
    const all: readonly Written[] = [...stances, ...influences, ...attitudes];
    return all.find((said) => said.id === id);
  }

  private wish(said: Written, after: Written | null): void {
    const kind = kindOf(said);
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
  private keep(kind: Matrix['kind'], id: string, after: Written | null): void {
    if (!this.known) return;
    const list = LISTS[kind];
    const others: readonly Written[] = this.known[list].filter((said) => said.id !== id);
    this.known = { ...this.known, [list]: after ? [...others, after] : others };
  }
}

const LISTS = { stance: 'stances', influence: 'influences', attitude: 'attitudes' } as const;

function kindOf(said: Written): Matrix['kind'] {
  if ('pool' in said) return 'attitude';
  return 'actor' in said ? 'stance' : 'influence';
}

const placeOf = (said: Said): string => `${kindOf(said)} ${'pool' in said ? said.pool : ''} ${cellOf(said)}`;

function versionIn(outcome: Outcome, id: string): { version?: number } {
  const done = 'applied' in outcome && outcome.applied.edits.find((edit) => edit.id === id);
  return done && done.version !== undefined ? { version: done.version } : {};
}
