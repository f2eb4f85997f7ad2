/**
 * What the server answered last of what opens a territory and of what people write in, in the storage of this browser:
 * there when a page is opened without a network. Only ever shown to the person to whom it was answered, and gone as
 * soon as this browser learns that it serves somebody else, or nobody.
 */

/** What is kept, of all that is read; not lists of members, accounts, registers or proposals. */
const KEPT =
  /^\/api\/(me|territories(\/[^/]+(\/(graph|undoable|rounds|people|profiles|table\/.+|actors\/.+|comments(\/.+)?))?)?)$/;
const PREFIX = 'maillage.answers/';
/** Names the person, also while no page is open. */
const WHOSE = 'maillage.answers';
/** Milliseconds: changes come in bursts, and the last one counts. */
const REST = 2000;
const MOST = 150;

export interface KeptAnswer {
  text: string;
  at: string;
}

/** Only over https, or on the machine itself, browsers have a store for answers; elsewhere nothing is kept. */
const hasStore = 'caches' in globalThis;
const pending = new Map<string, KeptAnswer>();
/** To whom this page was answered; undefined until that is known. */
let mine: string | null | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const isKept = (url: string): boolean => hasStore && KEPT.test(url.split('?', 1)[0] ?? '');

/** Another page of this browser may have signed in as somebody else meanwhile. */
function store(): Promise<Cache> | null {
  const whose = localStorage.getItem(WHOSE);
  const here = whose !== null && (mine === undefined || mine === whose);
  return here ? caches.open(PREFIX + whose) : null;
}

/** From now on the answers are this person's, or nobody's: what was kept for anybody else goes. */
export async function answersAreOf(person: string | null): Promise<void> {
  if (!hasStore) return;
  if (mine !== undefined && mine !== person) pending.clear();
  mine = person;
  const before = localStorage.getItem(WHOSE);
  if (person === before) return;
  if (person === null) localStorage.removeItem(WHOSE);
  else localStorage.setItem(WHOSE, person);
  if (before !== null) await clear();
}

/** Leaves nothing but what is kept for whom this browser serves now. */
async function clear(): Promise<void> {
  const own = PREFIX + (localStorage.getItem(WHOSE) ?? '');
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== own);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Keeps an answer in the place of the one before, when the page has nothing else to do. */
export function keepAnswer(url: string, text: string): void {
  if (!isKept(url)) return;
  pending.set(url, { text, at: new Date().toISOString() });
  timer ??= setTimeout(() => (window.requestIdleCallback ?? setTimeout)(() => void write()), REST);
}

/** The last answer, where this browser has one for whoever it serves. */
export async function keptAnswer(url: string): Promise<KeptAnswer | null> {
  if (!isKept(url)) return null;
  const kept = await (await store())?.match(url);
  return kept ? { text: await kept.text(), at: kept.headers.get('Date') ?? '' } : null;
}

/** The server no longer answers this: it is not shown any more either. */
export async function forgetAnswer(url: string): Promise<void> {
  pending.delete(url);
  if (isKept(url)) await (await store())?.delete(url);
}

async function write(): Promise<void> {
  timer = undefined;
  const answers = await store();
  if (!answers || mine === undefined) return;
  const written = [...pending];
  pending.clear();
  try {
    // Again, since a page that is closed does not end what it began.
    await clear();
    for (const [url, { text, at }] of written)
      await answers.put(url, new Response(text, { headers: { Date: at } }));
    const urls = await answers.keys();
    await Promise.all(urls.slice(0, -MOST).map((oldest) => answers.delete(oldest)));
  } catch (full) {
    // Where there is no room, what was kept before stays what was seen last.
    if (!(full instanceof DOMException)) throw full;
  }
}
