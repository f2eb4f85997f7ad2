import { documentOf, type Edit, type EntityKind } from '../api/documents';
import type { Problem, Theirs } from '../api/problem';
import type { Applied } from '../api/territories';

export interface Stored {
  id: string;
  version?: number;
}
interface Written {
  version: number;
  document: object;
}
/** The same wish put over what somebody else wrote in between. */
export interface Rebased {
  edits: Edit[];
  /** They changed one of the same fields: the person has to choose. */
  clashing: boolean;
}
export interface Manner {
  /** Said once it is done, with a way to undo it. */
  said?: string;
  /** A refusal is not said, only answered. */
  quietly?: boolean;
  /** How to go on when somebody else wrote in between. */
  rebase?: (now: Theirs) => Rebased;
}
type Send = (what: string, edits: Edit[], manner: Manner) => Promise<Problem | null>;

/**
 * Saves fields as fast as they are typed: one after the other, each built on what this page wrote last, so that
 * nobody is told of a change by somebody else that was their own. Other fields that somebody else changed in between
 * keep what they wrote.
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
      const over = (under: object, at: number | undefined): Edit => ({
        kind,
        id: shown.id,
        document: documentOf({ ...under, ...change }),
        ...(at !== undefined && { version: at }),
      });
      return this.send(`${kind}.edit`, [over(document, version)], {
        quietly,
        rebase: ({ version: now, theirs }) => ({
          edits: [over(theirs, now)],
          clashing: !agree(document, theirs, Object.keys(change)),
        }),
      });
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

/** Whether two documents hold the same in these fields. */
function agree(one: object, other: object, fields: readonly string[]): boolean {
  const values = (document: object): string =>
    JSON.stringify(fields.map((field) => Reflect.get(document, field) ?? null));
  return values(one) === values(other);
}
