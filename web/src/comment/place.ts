import type { Place } from '../api/comments';
import { t } from '../i18n/language.svelte';
import type { Workspace } from '../territory/workspace.svelte';

/** What a thread is about, in words. */
export function titleOf(workspace: Workspace, { about, actors }: Place): string {
  const [a = '', b = ''] = actors.map((id) => workspace.graph.name(id));
  if (about === 'actor') return t('comment.onActor', { a });
  return t(about === 'pair' ? 'comment.onPair' : 'comment.onProposal', { a, b });
}
