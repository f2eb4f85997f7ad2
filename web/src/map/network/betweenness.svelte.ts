import { ask, column } from '../../api/questions';
import { router } from '../../route/router.svelte';
import type { Workspace } from '../../territory/workspace.svelte';
import { complain } from '../../ui/toasts.svelte';
import { measureOf } from './sizes';

/** The betweenness of each actor, asked of the server only while sizes show it; to be called by a component. */
export function betweennessOf(workspace: () => Workspace): () => ReadonlyMap<string, number> {
  let known = $state.raw<ReadonlyMap<string, number>>(new Map());
  let measuredAt = 0;
  $effect(() => {
    const { api, seq } = workspace();
    if (measureOf(router.view.size) !== 'betweenness' || measuredAt === seq) return;
    measuredAt = seq;
    ask(api, 'coordination/betweenness', { limit: 100000 }).then((answer) => {
      const values = column(answer, 'betweenness').map(Number);
      known = new Map(column(answer, 'actor').map((id, i) => [String(id), values[i] ?? 0]));
    }, complain);
  });
  return () => known;
}
