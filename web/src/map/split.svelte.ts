import type { Reading } from '../api/documents';
import type { Relation } from '../api/model';
import { readingsOf } from '../relation/readings';
import type { Workspace } from '../territory/workspace.svelte';
import { complain } from '../ui/toasts.svelte';

/** A contested relation and the readings that differ. */
export interface Split {
  relation: string;
  readings: readonly Reading[];
}

/** The readings of the contested relation that is pointed at or selected; to be called by a component. */
export function splitOf(workspace: () => Workspace, pointed: () => Relation | undefined): () => Split | null {
  let known = $state.raw<Split & { seq: number }>();
  const wanted = $derived(pointed()?.contested ? pointed() : undefined);
  const current = $derived(
    wanted && known?.relation === wanted.id && known.seq === workspace().seq ? known : null,
  );
  $effect(() => {
    const { api, seq } = workspace();
    const relation = wanted;
    if (!relation || current) return;
    api.sheet(relation.from).then((sheet) => {
      known = { relation: relation.id, readings: readingsOf(relation, sheet.readings), seq };
    }, complain);
  });
  return () => current;
}
