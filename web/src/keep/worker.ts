/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * The service worker: opens the page without a network. It keeps the files of the page, the same for everybody; what
 * the server answers to one person is kept by the page itself (answers.ts) and never passes through here.
 *
 * A script without imports; scripts/withWorker.ts names the files when the page is built.
 */

/** The script that only this version of the document starts. */
declare const START: string;
/** Kept in advance. */
declare const SMALL: readonly string[];
/** Kept when they are first asked for. */
declare const LARGE: readonly string[];

const worker = self as unknown as ServiceWorkerGlobalScope & typeof globalThis;
const FILES = 'maillage.files';
const DOCUMENT = '/';
/** The addresses at which the server answers with the document. */
const PAGES = /^\/($|t\/|invitation$|atelier$|mot-de-passe$)/;
/** What stands before the server says so while the server is away. */
const AWAY = [502, 503, 504];

interface Routing {
  addRoutes?(rules: { condition: object; source: string }): Promise<void>;
}

worker.addEventListener('install', (event) => {
  // Where the browser knows how, requests for answers do not wait for this script to be woken.
  const routed = (event as Routing).addRoutes?.({
    condition: { urlPattern: { pathname: '/api/*' } },
    source: 'network',
  });
  event.waitUntil(Promise.all([fill(), routed]));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([clear(), worker.registration.navigationPreload?.enable(), worker.clients.claim()]),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event, pathname));
  else if (pathname.startsWith('/assets/')) event.respondWith(file(request));
  else if (pathname.startsWith('/geography/')) event.respondWith(newest(request));
});

/** One file after the other, so that what the page asks for meanwhile goes first; only those that are not there. */
async function fill(): Promise<void> {
  const files = await caches.open(FILES);
  const there = new Set((await files.keys()).map(({ url }) => new URL(url).pathname));
  for (const name of SMALL) if (!there.has(name)) await files.add(name);
  const document = await fetch(DOCUMENT, { cache: 'no-store' });
  const text = await document.clone().text();
  // The document last, and never one whose files are not there: the server may have been upgraded meanwhile.
  if (!document.ok || !text.includes(START))
    throw new Error('The page is of another version than its worker.');
  await files.put(DOCUMENT, document);
}

/** No page of an earlier version is open any more: its files go. */
async function clear(): Promise<void> {
  const files = await caches.open(FILES);
  const own = new Set([...SMALL, ...LARGE]);
  const old = (await files.keys()).filter(({ url }) => {
    const { pathname } = new URL(url);
    return pathname.startsWith('/assets/') && !own.has(pathname);
  });
  await Promise.all(old.map((request) => files.delete(request)));
}

/** Whatever the server answers, and what is kept only where it does not: a page is never older than it need be. */
async function page(event: FetchEvent, pathname: string): Promise<Response> {
  const kept = (): Promise<Response | undefined> =>
    PAGES.test(pathname) ? caches.match(DOCUMENT) : Promise.resolve(undefined);
  try {
    const early = (await event.preloadResponse) as Response | undefined;
    const answer = early ?? (await fetch(event.request));
    return (AWAY.includes(answer.status) && (await kept())) || answer;
  } catch (unreachable) {
    const document = await kept();
    if (document) return document;
    throw unreachable;
  }
}

/** A file whose name changes with what is in it. */
async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  return kept ?? keep(request, await fetch(request));
}

/** A file that keeps its name. */
async function newest(request: Request): Promise<Response> {
  try {
    return keep(request, await fetch(request));
  } catch (unreachable) {
    const kept = await caches.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw unreachable;
  }
}

function keep(request: Request, answer: Response): Response {
  if (answer.status === 200) {
    const copy = answer.clone();
    // Without room for it the page has it all the same.
    void caches.open(FILES).then((files) => files.put(request, copy).catch(() => undefined));
  }
  return answer;
}
