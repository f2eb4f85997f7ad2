/** Brings what people write with into the browser while there is a network, for when there is none. */
import { panels, faces } from '../territory/faces';

/** Milliseconds after opening: what one has come for is there by then. */
const SETTLED = 10_000;

/** Not the geography: it is large, and one only looks at it. */
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

/** Loads one part after the other, never while the page has something to do. Returns how to stop. */
export function getReady(settled = SETTLED): () => void {
  let stopped = false;
  const timer = setTimeout(() => void load(), settled);
  async function load(): Promise<void> {
    for (const part of PARTS) {
      await new Promise<void>((idle) => (window.requestIdleCallback ?? setTimeout)(() => idle()));
      if (stopped) return;
      // What cannot be loaded now is loaded, and its failure said, when it is opened.
      await part().catch(() => undefined);
    }
  }
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
