import type { Sheet } from '../api/documents';
import { Saving } from '../territory/saving.svelte';
import { complain } from '../ui/toasts.svelte';

/** The sheet of the selected actor, kept as the server has it. */
export class SheetState extends Saving {
  sheet = $state.raw<Sheet | null>(null);

  async load(actor: string): Promise<void> {
    try {
      const sheet = await this.workspace.api.sheet(actor);
      if (this.workspace.view.selection?.id === actor) this.sheet = sheet;
    } catch (refusal) {
      this.sheet = null;
      complain(refusal);
    }
  }
}
