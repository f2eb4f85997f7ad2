/** Runs ForceAtlas2 a few steps at a time and tells where everybody stands after each. */
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutRequest } from './layout';

const STEPS_PER_MESSAGE = 4;
let running = 0;

addEventListener('message', ({ data }: MessageEvent<LayoutRequest | null>) => {
  const run = ++running;
  if (data) step(run, data, data.steps);
});

function step(run: number, request: LayoutRequest, left: number): void {
  if (run !== running) return;
  for (let i = 0; i < STEPS_PER_MESSAGE; i++) iterate(request.settings, request.nodes, request.edges);
  const after = left - STEPS_PER_MESSAGE;
  postMessage({ nodes: request.nodes, done: after <= 0 });
  if (after > 0) setTimeout(() => step(run, request, after));
}
