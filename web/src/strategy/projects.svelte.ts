import type { Pool } from '../api/documents';
import { collator } from '../i18n/language.svelte';
import { Loading } from '../question/asking.svelte';
import type { Workspace } from '../territory/workspace.svelte';

/** The projects and pools of a territory, by name: they are not part of the map. */
export class Projects {
  private readonly found = new Loading<Pool[]>();
  readonly loaded = $derived.by(() => this.found.value !== null);
  readonly all = $derived.by(() =>
    (this.found.value ?? []).toSorted((a, b) => collator().compare(a.name, b.name)),
  );

  load(workspace: Workspace): Promise<void> {
    return this.found.load(() => workspace.api.table('pools'));
  }

  get refusal(): Loading<Pool[]>['refusal'] {
    return this.found.refusal;
  }

  byId(id: string | null): Pool | undefined {
    return this.all.find((pool) => pool.id === id);
  }
}
