import { documentOf, type EntityKind } from '../api/documents';
import type { Problem } from '../api/problem';
import { isUnaware, UNKNOWN } from '../keep/seen';
import type { KeptEdit } from '../keep/requests';

export interface Stored {
  id: string;
  version?: number;
}
export interface Manner {
  /** Said once it is done, with a way to undo it. */
  said?: string;
  /** A refusal is not said, only answered. */
  quietly?: boolean;
}
type Send = (what: string, edits: KeptEdit[], manner: Manner) => Promise<Problem | null>;

/** Saves fields of an entity as it is shown, which whoever sends them needs to know when somebody else changed it. */
export class Writing {
  private readonly send: Send;

  constructor(send: Send) {
    this.send = send;
  }

  /** Changes some fields; answers null or why not. */
  save<T extends Stored>(
    kind: EntityKind,
    shown: T,
    change: Partial<T>,
    quietly = false,
  ): Promise<Problem | null> {
    const { id } = shown;
    // A version that never was: the server answers with how it stands, and the person chooses.
    const version = isUnaware() ? -1 : shown.version;
    const unknown = isUnaware() ? Object.keys(change).map((field) => [field, UNKNOWN]) : [];
    const edit: KeptEdit = {
      kind,
      id,
      document: documentOf({ ...shown, ...change }),
      base: { ...documentOf(shown), ...Object.fromEntries(unknown) },
      ...(version !== undefined && { version }),
    };
    return this.send(`${kind}.edit`, [edit], { quietly });
  }

  /** Adds an entity: refused to overwrite what somebody else called the same. */
  add<T extends Stored>(kind: EntityKind, document: T, manner: Manner = {}): Promise<Problem | null> {
    const edit: KeptEdit = { kind, id: document.id, version: 0, document: documentOf(document) };
    return this.send(`${kind}.create`, [edit], manner);
  }
}
