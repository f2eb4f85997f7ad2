import { SvelteMap } from 'svelte/reactivity';
import { currentPerson } from '../account/session.svelte';
import { tellClosed, tellLook, type Look, type PairCell, type Somebody } from '../api/presence';
import type { TerritoryApi } from '../api/territories';
import { collator } from '../i18n/language.svelte';

/** In milliseconds; the server passes no more on either. */
const MOST_OFTEN = 500;
const NOWHERE = JSON.stringify({ selection: null, cell: null } satisfies Look);

/**
 * Who else has the territory open and what they look at, and what they are told of us. As long as nobody else is
 * there, or nobody moves, nothing is sent.
 */
export class Presence {
  /** The cell of the matrix in which our cursor is. */
  cell = $state.raw<PairCell | null>(null);
  private readonly people = new SvelteMap<string, Somebody>();
  readonly others = $derived(
    [...this.people.values()]
      .filter(({ person }) => person !== currentPerson()?.person)
      .sort((a, b) => collator().compare(a.name, b.name)),
  );

  private readonly api: TerritoryApi;
  private page: string | null = null;
  private wanted: Look = { selection: null, cell: null };
  private told = NOWHERE;
  private toldAt = 0;
  private sending = false;

  constructor(api: TerritoryApi) {
    this.api = api;
  }

  here(page: string, people: readonly Somebody[]): void {
    this.people.clear();
    for (const one of people) this.people.set(one.person, one);
    this.page = page;
    this.told = NOWHERE;
    void this.catchUp();
  }

  moved(somebody: Somebody): void {
    this.people.set(somebody.person, somebody);
    void this.catchUp();
  }

  left(person: string): void {
    this.people.delete(person);
  }

  /** What we look at now. */
  looks(look: Look): void {
    this.wanted = look;
    void this.catchUp();
  }

  /** The others need not wait until the server notices that the page is gone. */
  close(): void {
    // Whether it arrives or not, there is nobody left to tell.
    if (this.page) tellClosed(this.api, this.page).catch(() => undefined);
    this.page = null;
    this.people.clear();
  }

  private async catchUp(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    const wait = this.toldAt + MOST_OFTEN - Date.now();
    if (this.behind() && wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const [page, now] = [this.page, JSON.stringify(this.wanted)];
    if (page !== null && this.behind()) {
      this.told = now;
      this.toldAt = Date.now();
      // A server that does not answer is told by the next move.
      await tellLook(this.api, page, this.wanted).catch(() => undefined);
    }
    this.sending = false;
    if (this.behind()) void this.catchUp();
  }

  private behind(): boolean {
    return this.page !== null && this.others.length > 0 && JSON.stringify(this.wanted) !== this.told;
  }
}
