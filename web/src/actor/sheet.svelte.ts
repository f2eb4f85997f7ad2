import type { Sheet } from '../api/documents';
import { Problem } from '../api/problem';
import { Saving } from '../territory/saving.svelte';
import { complain } from '../ui/toasts.svelte';

/** The sheet of the selected actor, kept as the server has it. */
export class SheetState extends Saving {
  sheet = $state.raw<Sheet | null>(null);
  /** It was never opened in this browser, and the server cannot be reached. */
  away = $state(false);

  async load(actor: string): Promise<void> {
    try {
      const sheet = await this.workspace.api.sheet(actor);
      if (this.workspace.view.selection?.id === actor) this.sheet = sheet;
      this.away = false;
    } catch (refusal) {
      this.sheet = null;
      this.away = refusal instanceof Problem && refusal.unreachable;
      complain(refusal);
    }
  }
}
