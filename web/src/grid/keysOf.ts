import type { Workspace } from '../territory/workspace.svelte';
import { keysFor, type Key } from './keys';

/** What can be said in a territory, and the key for each. */
export function keysOf(workspace: Workspace): Key[] {
  const names = (list: 'nature' | 'object') =>
    workspace.vocabulary.offered(list).map(({ code }) => {
      const label = workspace.label(list, code);
      return { code, label, ...(list === 'object' && { sign: workspace.vocabulary.sign(code) }) };
    });
  return keysFor(names('nature'), names('object'));
}
