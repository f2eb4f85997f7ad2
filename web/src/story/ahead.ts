/** Brings all that a story needs into the page, so that it goes on when the network does not. */
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Shows, Step } from '../api/stories';

const GROUND = ['land', 'borders', 'lakes', 'rivers', 'towns'].map((name) => `/geography/${name}.json`);

export async function ahead(steps: readonly Step[]): Promise<void> {
  const shows = new Set(steps.map(({ shows: what }) => what));
  const parts: Promise<unknown>[] = [import('../map/kindIcons')];
  if (['network', 'comparison', 'scenario'].some((one) => shows.has(one as Shows)))
    parts.push(import('../council/SharedNetwork.svelte'));
  if (shows.has('plane')) parts.push(import('../strategy/PlanePicture.svelte'));
  if (shows.has('geography')) {
    parts.push(import('../council/SharedGeography.svelte'));
    parts.push(...[worker, ...GROUND].map((file) => fetch(file).then((answer) => answer.arrayBuffer())));
  }
  await Promise.all(parts);
}
