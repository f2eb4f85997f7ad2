import type { EntityKind } from '../api/documents';
import type { Problem } from '../api/problem';
import type { Workspace } from './workspace.svelte';
import type { Stored } from './writing';

/** The saving of what is changed in place, field by field. */
export class Saving {
  /** How many times something was saved here: the quiet "enregistré" follows it. */
  saved = $state(0);
  readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** Saves some fields of an entity; answers null or why not, to be said beside the field. */
  async save<T extends Stored>(kind: EntityKind, before: T, change: Partial<T>): Promise<Problem | null> {
    const refusal = await this.workspace.writing.save(kind, before, change, true);
    this.note(refusal);
    return refusal;
  }

  /** Adds an entity for a field in place; answers null or why not, to be said beside the field. */
  async begin(kind: EntityKind, document: Stored): Promise<Problem | null> {
    const refusal = await this.workspace.writing.add(kind, document, { quietly: true });
    this.note(refusal);
    return refusal;
  }

  /** Adds an entity; says what was refused. */
  async add(kind: EntityKind, document: Stored): Promise<boolean> {
    const refusal = await this.workspace.writing.add(kind, document);
    this.note(refusal);
    return !refusal;
  }

  /** What is only kept here is not saved: the bar says so. */
  private note(refusal: Problem | null): void {
    if (!refusal && !this.workspace.outbox.waiting.length) this.saved++;
  }

  remove(kind: EntityKind, id: string, said: string): Promise<Problem | null> {
    return this.workspace.edit(`${kind}.delete`, [{ kind, id, document: null }], { said });
  }
}
