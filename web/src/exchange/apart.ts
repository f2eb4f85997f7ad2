/** Saying of two actors that look alike that they are not the same, and taking it back. */
import type { Duplicate } from '../api/territories';
import { t } from '../i18n/language.svelte';
import type { Workspace } from '../territory/workspace.svelte';

export async function tellApart(workspace: Workspace, { key, a, b }: Duplicate): Promise<void> {
  const document = { id: key, verdict: 'rejected', actors: [a, b] };
  const said = t('exchange.toldApart', { a: workspace.graph.name(a), b: workspace.graph.name(b) });
  await workspace.edit('duplicate.apart', [{ kind: 'decision', id: key, document }], { said });
}

export async function proposeAgain(workspace: Workspace, { key }: Duplicate): Promise<void> {
  const said = t('exchange.proposedAgain');
  await workspace.edit('duplicate.again', [{ kind: 'decision', id: key, document: null }], { said });
}
