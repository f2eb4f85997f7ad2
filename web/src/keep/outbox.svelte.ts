import type { EntityKind } from '../api/documents';
import { Problem, type Theirs } from '../api/problem';
import type { Applied } from '../api/territories';
import { differing, merge, type Fields } from './merge';
import { joined, newKey, over, type KeptEdit, type KeptRequest, type RequestStore } from './requests';

/** How a wish ended for now: done, kept here until the server can be reached, or refused. */
export type Outcome = { applied: Applied } | { kept: true } | { refused: Problem };

/** Two people changed the same fields: what both wrote, for the person to choose. */
export interface Dispute {
  kind: EntityKind;
  id: string;
  mine: Fields;
  theirs: Fields;
  /** Both together, ours where they clash. */
  merged: Fields;
  clashes: string[];
  /** What it shall be; null leaves what the other wrote, undefined leaves the choice for later. */
  choose: (document: Fields | null | undefined) => void;
}

interface Server {
  edit(what: string, edits: KeptEdit[], key: string): Promise<Applied>;
}
interface Written {
  version: number;
  document: object;
}

const AGAIN_AFTER = 4000;
const KEPT: Outcome = { kept: true };

/**
 * Sends what people change, one request after the other, in the order in which they made them. What cannot be sent stays
 * in this browser until it can; what is sent again is not done twice.
 */
export class Outbox {
  waiting = $state.raw<readonly KeptRequest[]>([]);
  /** The server could not be reached the last time. */
  offline = $state(false);
  /** What others do is not heard. */
  cut = $state(false);
  sending = $state(false);
  /** Something waited here longer than a request takes, and what became of it is to be said. */
  late = $state(false);
  /** The storage of this browser is full: what waits is lost with the page. */
  full = $state(false);
  dispute = $state.raw<Dispute | null>(null);
  /** Grows when what is kept here changes without the server knowing of it. */
  turn = $state(0);
  private readonly server: Server;
  private readonly store: RequestStore;
  private readonly written = new Map<string, Written>();
  private readonly answers = new Map<string, (outcome: Outcome) => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly caughtUp: () => void;

  /** @param caughtUp hears that what was kept here is now with the server */
  constructor(server: Server, store: RequestStore, caughtUp: () => void) {
    this.server = server;
    this.store = store;
    this.caughtUp = caughtUp;
    this.waiting = store.all();
    this.late = this.waiting.length > 0;
  }

  /** What waits and stands as it is. */
  get shown(): readonly KeptEdit[] {
    return this.waiting.flatMap(({ disputed, refused, edits }) => (disputed || refused ? [] : edits));
  }

  /** Whether the page hears the server. */
  connected(stands: boolean): void {
    this.cut = !stands;
    if (stands && this.offline) void this.send();
  }

  /** Keeps a wish, then sends it in its turn. */
  put(what: string, edits: readonly KeptEdit[]): Promise<Outcome> {
    const last = this.waiting.at(-1);
    const together = last && !last.refused && !last.disputed ? joined(last, what, edits) : null;
    const request = together ?? { key: newKey(), what, edits: [...edits], at: new Date().toISOString() };
    this.keep(request);
    const before = this.answers.get(request.key);
    const outcome = new Promise<Outcome>((answer) => {
      this.answers.set(request.key, (end) => {
        before?.(end);
        answer(end);
      });
    });
    if (this.offline) this.rest();
    else void this.send();
    return outcome;
  }

  /** Sends everything that can be sent; `again` also what waits for a choice or was refused. */
  async send(again = false): Promise<void> {
    if (again)
      this.waiting = this.waiting.map(({ key, what, edits, at }) => ({ key, what, edits, at, tried: true }));
    if (this.sending) return;
    this.sending = true;
    // Where nothing is left to send, nothing says that the server is away.
    if (!this.next()) this.offline = false;
    let behind = false;
    try {
      for (let next = this.next(); next; next = this.next()) {
        const awaited = this.answers.has(next.key);
        const outcome = await this.attempt(next);
        if (!outcome) break;
        behind ||= 'applied' in outcome && !awaited;
      }
    } finally {
      this.sending = false;
      if (this.offline || this.next()) this.rest();
      if (behind) this.caughtUp();
    }
  }

  /** Gives up a wish that waits. */
  drop(key: string): void {
    this.end(key, KEPT);
    this.turn++;
    if (!this.next()) this.offline = false;
  }

  /** Stops trying; what waits stays in this browser. */
  close(): void {
    clearTimeout(this.timer);
  }

  private next(): KeptRequest | undefined {
    return this.waiting.find(({ disputed, refused }) => !disputed && !refused);
  }

  /** Null when the server cannot be reached, or does not know us. */
  private async attempt(request: KeptRequest): Promise<Outcome | null> {
    const edits = request.edits.map((edit) => this.onTop(edit));
    try {
      this.keep({ ...request, edits, tried: true });
      const plain = edits.map(
        ({ kind, id, version, document }) => ({ kind, id, version, document }) as KeptEdit,
      );
      const applied = await this.server.edit(request.what, plain, request.key);
      this.offline = false;
      this.note(edits, applied);
      // It was so already: what was shown in its place meanwhile is read again, since nothing changes that would say so.
      if (!applied.edits.length) this.turn++;
      return this.end(request.key, { applied });
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      if (refusal.unreachable || refusal.signedOut) return this.later(refusal);
      this.offline = false;
      return refusal.overtaken
        ? this.overtaken({ ...request, edits }, refusal.overtaken, refusal)
        : this.refused(request, refusal);
    }
  }

  private later(refusal: Problem): null {
    this.offline = refusal.unreachable;
    clearTimeout(this.timer);
    if (refusal.unreachable) this.timer = setTimeout(() => void this.send(), AGAIN_AFTER);
    return null;
  }

  /** Whoever waits for an answer is told that their wish is kept. */
  private rest(): void {
    const answers = [...this.answers.values()];
    this.answers.clear();
    this.late ||= this.waiting.length > 0;
    if (answers.length) this.turn++;
    answers.forEach((answer) => answer(KEPT));
  }

  /** Who is still waiting beside their form is told; else it is kept with the reason, to be looked at. */
  private refused(request: KeptRequest, refusal: Problem): Outcome {
    const outcome = { refused: refusal };
    if (this.answers.has(request.key)) return this.end(request.key, outcome);
    this.keep({ ...request, refused: refusal.message });
    return outcome;
  }

  private async overtaken(request: KeptRequest, now: Theirs, refusal: Problem): Promise<Outcome> {
    const edit = request.edits.find(({ kind, id }) => `${kind}:${id}` === now.entity);
    if (!edit) return this.end(request.key, KEPT);
    if (!edit.document) return this.unlessRewritten(request, edit, now, refusal);
    const theirs = now.theirs as Fields;
    const { document, clashes } = merge(edit.base as Fields | undefined, edit.document as Fields, theirs);
    const gone = now.version === 0;
    const chosen =
      clashes.length || gone
        ? await this.ask({ ...edit, mine: edit.document as Fields, theirs, merged: document, clashes })
        : document;
    if (chosen === undefined) {
      this.keep({ ...request, disputed: true });
      this.answers.get(request.key)?.(KEPT);
      this.answers.delete(request.key);
      this.turn++;
      return KEPT;
    }
    const others = request.edits.filter((one) => one !== edit);
    const after = chosen ? [{ ...edit, version: now.version, base: theirs, document: chosen }] : [];
    const edits = request.edits.flatMap((one) => (one === edit ? after : [one]));
    if (!chosen && !others.length) {
      this.turn++;
      return this.end(request.key, KEPT);
    }
    this.keep({ ...request, edits });
    return KEPT;
  }

  /** Takes away what is as the person saw it but for who may read it; what says something else by now stays, and they hear so. */
  private unlessRewritten(request: KeptRequest, edit: KeptEdit, now: Theirs, refusal: Problem): Outcome {
    const seen = edit.base ?? this.written.get(`${edit.kind}:${edit.id}`)?.document;
    const gone = now.version === 0;
    const says = seen ? differing(seen as Fields, now.theirs as Fields) : null;
    if (!gone && !says?.every((field) => field === 'audience')) return this.refused(request, refusal);
    const again = gone ? [] : [{ ...edit, version: now.version }];
    const edits = request.edits.flatMap((one) => (one === edit ? again : [one]));
    if (!edits.length) {
      this.turn++;
      return this.end(request.key, KEPT);
    }
    this.keep({ ...request, edits });
    return KEPT;
  }

  private ask(between: Omit<Dispute, 'choose'>): Promise<Fields | null | undefined> {
    return new Promise((answer) => {
      const choose: Dispute['choose'] = (document) => {
        // A second press on its button does not take away the question that came after it.
        if (this.dispute === asked) this.dispute = null;
        answer(document);
      };
      const asked: Dispute = { ...between, choose };
      this.dispute = asked;
    });
  }

  /** What was begun before this page wrote the same document builds on what it wrote. */
  private onTop(edit: KeptEdit): KeptEdit {
    const own = this.written.get(`${edit.kind}:${edit.id}`);
    if (!own || !edit.base || !edit.document || own.version <= (edit.version ?? 0) || (edit.version ?? 0) < 0)
      return edit;
    return { ...edit, version: own.version, document: over(edit, own.document), base: own.document };
  }

  private note(edits: readonly KeptEdit[], applied: Applied): void {
    for (const { kind, id, document } of edits) {
      const version = applied.edits.find((done) => done.kind === kind && done.id === id)?.version;
      if (document && version !== undefined) this.written.set(`${kind}:${id}`, { version, document });
    }
  }

  private keep(request: KeptRequest): void {
    this.full = !this.store.keep(request);
    const known = this.waiting.some(({ key }) => key === request.key);
    this.waiting = known
      ? this.waiting.map((one) => (one.key === request.key ? request : one))
      : [...this.waiting, request];
  }

  private end(key: string, outcome: Outcome): Outcome {
    this.store.drop(key);
    this.waiting = this.waiting.filter((request) => request.key !== key);
    this.answers.get(key)?.(outcome);
    this.answers.delete(key);
    return outcome;
  }
}
