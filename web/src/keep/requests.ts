/** What is asked of the server, and how it is kept in this browser until the server has answered. */
import type { Edit } from '../api/documents';
import type { Fields } from './merge';

/** An edit that knows what the document was when somebody began to change it. */
export interface KeptEdit extends Edit {
  base?: object;
}

export interface KeptRequest {
  /** Made here; the server does nothing twice under one key. Requests are in the order of their keys. */
  key: string;
  what: string;
  edits: KeptEdit[];
  at: string;
  /** It left at least once: the server may have done it. */
  tried?: true;
  /** Somebody else changed the same fields, and the person has yet to choose. */
  disputed?: true;
  /** Why the server does not take it. */
  refused?: string;
}

let made = 0;

export function newKey(now = Date.now()): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  const order = `${now.toString(36).padStart(9, '0')}-${(made++).toString(36).padStart(4, '0')}`;
  return `${order}-${[...random].map((part) => part.toString(36)).join('')}`;
}

/** Two wishes for one document become one, while neither has left. */
export function joined(earlier: KeptRequest, what: string, edits: readonly KeptEdit[]): KeptRequest | null {
  const [before, ...others] = earlier.edits;
  const [after, ...more] = edits;
  if (!before?.document || !after?.document || others.length || more.length) return null;
  if (earlier.tried || before.kind !== after.kind || before.id !== after.id) return null;
  if (earlier.what !== what && !earlier.what.endsWith('.create')) return null;
  return { ...earlier, edits: [{ ...before, document: over(after, before.document) }] };
}

/** The document of a wish, put over what the same person wrote since it was begun. */
export function over(edit: KeptEdit, written: object): object {
  if (!edit.document || !edit.base) return edit.document ?? {};
  const [base, mine, now] = [edit.base, edit.document, written] as [Fields, Fields, Fields];
  const fields = new Set([...Object.keys(mine), ...Object.keys(now)]);
  const changed = [...fields].filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(base[field]));
  return { ...now, ...Object.fromEntries(changed.map((field) => [field, mine[field]])) };
}

/** The requests of one person about one territory, in the storage of this browser: there also after a reload. */
export class RequestStore {
  private readonly prefix: string;

  constructor(territory: string, person: string) {
    this.prefix = `maillage.kept/${territory}/${person}/`;
  }

  all(): KeptRequest[] {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(this.prefix))
      .sort()
      .map((name) => JSON.parse(localStorage.getItem(name) ?? '{}') as KeptRequest);
  }

  /** Answers whether there was room. */
  keep(request: KeptRequest): boolean {
    try {
      localStorage.setItem(this.prefix + request.key, JSON.stringify(request));
      return true;
    } catch (full) {
      if (full instanceof DOMException) return false;
      throw full;
    }
  }

  drop(key: string): void {
    localStorage.removeItem(this.prefix + key);
  }
}
