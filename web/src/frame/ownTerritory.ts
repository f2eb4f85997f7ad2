import type { Territory } from '../api/model';
import type { Problem } from '../api/problem';
import type { Saving } from '../territory/saving.svelte';

/** Saves fields of the territory's own document; the lists that came with it travel apart. */
export function saveTerritory(saving: Saving, change: Partial<Territory>): Promise<Problem | null> {
  const own: Omit<Territory, 'missions' | 'campaigns' | 'terms'> = {
    ...saving.workspace.territory,
    ...{ missions: null, campaigns: null, terms: null },
  };
  return saving.save('territory', own, change);
}
