import { documentOf, type Edit, type EntityKind } from '../api/documents';
import type { Problem } from '../api/problem';
import type { Applied } from '../api/territories';

export interface Stored {
  id: string;
  version?: number;
}
interface Written {
  version: number;
  document: object;
}
type Send = (what: string, edits: Edit[], said?: string, quietly?: boolean) => Promise<Problem | null>;

/**
 * Saves fields as fast as they are typed: one after the other, each built on what this page wrote last, so that
 * nobody is told of a change by somebody else that was their own.
 */
export class Writing {
  private readonly send: Send;
  private readonly written = new Map<string, Written>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(send: Send) {
    this.send = send;
  }

  /** Changes some fields of an entity as it is shown; answers null or why not. */
  save<T extends Stored>(
    kind: EntityKind,
    shown: T,
    change: Partial<T>,
    quietly = false,
  ): Promise<Problem | null> {
    const saved = this.turn.then(() => {
      const { version, document } = this.latest(kind, shown);
      const edit = { kind, id: shown.id, document: documentOf({ ...document, ...change }) };
      return this.send(
        `${kind}.edit`,
        [version === undefined ? edit : { ...edit, version }],
        undefined,
        quietly,
      );
    });
    this.turn = saved.catch(() => null);
    return saved;
  }

  /** Remembers what the server took. */
  note(edits: readonly Edit[], applied: Applied): void {
    for (const { kind, id, document } of edits) {
      const version = applied.edits.find((done) => done.kind === kind && done.id === id)?.version;
      if (document && version !== undefined) this.written.set(`${kind}:${id}`, { version, document });
    }
  }

  private latest(kind: EntityKind, shown: Stored): { version: number | undefined; document: object } {
    const own = this.written.get(`${kind}:${shown.id}`);
    return own && shown.version !== undefined && own.version > shown.version
      ? own
      : { version: shown.version, document: shown };
  }
}
