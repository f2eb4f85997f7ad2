import { bondsOf, communityRequest, named } from '../map/network/communities';
import type { Workspace } from '../territory/workspace.svelte';

/** The community of each actor while it is wanted; to be called by a component. */
export function homes(workspace: () => Workspace, wanted: () => boolean): () => ReadonlyMap<string, string> {
  let known = $state.raw<ReadonlyMap<string, string>>(new Map());
  let searched = '';
  $effect(() => {
    const { graph } = workspace();
    if (!wanted()) return;
    const bonds = bondsOf(graph);
    if (bonds === searched) return;
    searched = bonds;
    const worker = new Worker(new URL('../map/network/communities.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = ({ data }: MessageEvent<Int32Array>) => {
      known = named(graph, data).home;
      worker.terminate();
    };
    worker.postMessage(communityRequest(graph));
  });
  return () => known;
}
