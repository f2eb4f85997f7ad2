import type { Workspace } from '../../territory/workspace.svelte';
import { bondsOf, communityRequest, named, type Communities } from './communities';
import { LARGE } from './detail';

/** The communities of a large territory, once they are found; to be called by a component. */
export function communitiesOf(workspace: () => Workspace): () => Communities | null {
  let known = $state.raw<Communities | null>(null);
  let searched = '';
  $effect(() => {
    const { graph } = workspace();
    if (graph.actors.size <= LARGE) return;
    const bonds = bondsOf(graph);
    if (bonds === searched) return;
    searched = bonds;
    const worker = new Worker(new URL('./communities.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Int32Array>) => {
      known = named(graph, data);
      worker.terminate();
    };
    worker.postMessage(communityRequest(graph));
  });
  return () => (workspace().graph.actors.size > LARGE ? known : null);
}
