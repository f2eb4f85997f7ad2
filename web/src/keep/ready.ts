/** Brings the page into the browser while there is a network, for when there is none. */
import { panels, faces } from '../territory/faces';

/** Milliseconds after opening: what one has come for is there by then. */
const SETTLED = 5_000;

/** What people write with. Not the geography: it is large, and one only looks at it. */
const PARTS: (() => Promise<unknown>)[] = [
  panels.sheet,
  () => import('../actor/NewActor.svelte'),
  () => import('./KeptList.svelte'),
  () => import('./Choose.svelte'),
  faces.matrix,
  faces.table,
  () => import('../round/Confrontation.svelte'),
  panels.data,
];

/** Where the browser can have one, the service worker keeps all of the page; elsewhere an open page loads its parts. */
const worker = import.meta.env.PROD ? navigator.serviceWorker : undefined;

/** Begins when the page has nothing else to do. Returns how to stop. */
export function getReady(writes: boolean, settled = SETTLED): () => void {
  let stopped = false;
  const timer = setTimeout(() => void begin(), settled);
  const idle = (): Promise<void> =>
    new Promise((rested) => (window.requestIdleCallback ?? setTimeout)(() => rested()));

  async function begin(): Promise<void> {
    await idle();
    // What cannot be kept, or loaded, now is so when the territory, or the part, is opened again.
    if (worker) await worker.register('/worker.js').catch(() => undefined);
    else if (writes) await load();
  }
  async function load(): Promise<void> {
    for (const part of PARTS) {
      await idle();
      if (stopped) return;
      await part().catch(() => undefined);
    }
  }
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
