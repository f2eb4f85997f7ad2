import { documentOf, type EntityKind, type Sheet } from '../api/documents';
import type { Problem } from '../api/problem';
import type { Workspace } from '../territory/workspace.svelte';
import { complain } from '../ui/toasts.svelte';

interface Stored {
  id: string;
  version?: number;
}

/** The sheet of the selected actor, kept as the server has it, and the saving of what is changed on it. */
export class SheetState {
  sheet = $state.raw<Sheet | null>(null);
  /** How many times something was saved here: the quiet "enregistré" follows it. */
  saved = $state(0);
  readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  async load(actor: string): Promise<void> {
    try {
      const sheet = await this.workspace.api.sheet(actor);
      if (this.workspace.view.selection?.id === actor) this.sheet = sheet;
    } catch (refusal) {
      this.sheet = null;
      complain(refusal);
    }
  }

  /** Saves some fields of an entity; answers null or why not, to be said beside the field. */
  async save<T extends Stored>(kind: EntityKind, before: T, change: Partial<T>): Promise<Problem | null> {
    const document = documentOf({ ...before, ...change });
    const edit = {
      kind,
      id: before.id,
      document,
      ...(before.version !== undefined && { version: before.version }),
    };
    const refusal = await this.workspace.edit(`${kind}.edit`, [edit], undefined, true);
    if (!refusal) this.saved++;
    return refusal;
  }

  /** Adds an entity; says what was refused. */
  async add(kind: EntityKind, document: Stored): Promise<boolean> {
    const edit = { kind, id: document.id, document: documentOf(document) };
    const refusal = await this.workspace.edit(`${kind}.create`, [edit]);
    if (!refusal) this.saved++;
    return !refusal;
  }

  remove(kind: EntityKind, id: string, said: string): Promise<Problem | null> {
    return this.workspace.edit(`${kind}.delete`, [{ kind, id, document: null }], said);
  }
}
