/** What the matrix loads again as the territory changes, and tells the others; to be called by a component. */
import { untrack } from 'svelte';
import type { OpenThreads } from '../comment/open.svelte';
import type { Rounds } from '../round/rounds.svelte';
import type { Workspace } from '../territory/workspace.svelte';
import { complain } from '../ui/toasts.svelte';
import type { Entry } from './entry.svelte';
import type { Pair } from './pairs';

interface Followed {
  workspace: Workspace;
  entry: Entry;
  rounds: Rounds;
  threads: OpenThreads;
}

export function follow(parts: () => Followed): void {
  $effect(() => {
    const { workspace, rounds, threads } = parts();
    if (workspace.seq >= 0) Promise.all([rounds.load(), threads.load()]).catch(complain);
  });
  $effect(() => {
    const { workspace, entry } = parts();
    if (workspace.seq < 0 || entry.waiting) return;
    const later = setTimeout(() => void entry.load(), untrack(() => entry.loaded) ? 300 : 0);
    return () => clearTimeout(later);
  });
}

/** Shows the others in which cell one is. */
export function tellWhere(workspace: () => Workspace, cell: () => Pair | null): void {
  $effect(() => {
    const { presence } = workspace();
    presence.cell = cell();
    return () => (presence.cell = null);
  });
}
