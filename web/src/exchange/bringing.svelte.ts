import type { ImportReport } from '../api/territories';
import type { Matching, TableLook, TableMatching } from '../api/tables';
import { t } from '../i18n/language.svelte';
import type { Workspace } from '../territory/workspace.svelte';
import { complain, toast } from '../ui/toasts.svelte';
import { complete, rememberedMatching, rememberMatching, seeming } from './matching';

/** Files on their way in: what is said of them, what that would do, and doing it. */
export class Bringing {
  files = $state.raw<readonly File[]>([]);
  report = $state.raw<ImportReport | null>(null);
  nature = $state<string>();
  busy = $state(false);
  /** Tables of which a person says what they are. */
  looks = $state.raw<readonly TableLook[]>([]);
  said = $state.raw<Record<string, TableMatching>>({});
  /** Those that were said the last time, on this device. */
  again = $state.raw<readonly string[]>([]);
  /** The tables as they seemed before anybody said anything. */
  private seemed: readonly TableLook[] = [];
  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  get hasTables(): boolean {
    return this.files.some(({ name }) => /\.(csv|tsv|xlsx|ods|zip)$/i.test(name));
  }

  async preview(chosen: Iterable<File>): Promise<void> {
    this.files = [...chosen];
    this.report = null;
    this.nature = undefined;
    this.looks = [];
    this.said = {};
    if (!this.files.length) return;
    await this.working(async () => {
      const report = await this.bring(true);
      if (report.warnings.some(({ code }) => code === 'unknown-table')) await this.ask(false);
      else this.report = report;
    });
  }

  /** @param all also of tables that are known as they stand */
  async ask(all: boolean): Promise<void> {
    await this.working(async () => {
      const looks = (await this.workspace.api.look(this.files, {})).filter(({ known }) => all || !known);
      const remembered = looks.map((look) => rememberedMatching(this.workspace.api.id, look));
      this.said = Object.fromEntries(looks.map((look, i) => [look.file, remembered[i] ?? seeming(look)]));
      this.seemed = looks;
      this.again = looks.filter((_, i) => remembered[i]).map(({ file }) => file);
      this.looks = this.again.length ? await this.looked() : looks;
      this.report = null;
    });
  }

  /** What a person says of a table; its words change with its columns. */
  async say(file: string, change: Partial<TableMatching>): Promise<void> {
    const before = this.said[file];
    if (!before) return;
    this.report = null;
    this.said = { ...this.said, [file]: { ...before, ...change } };
    const { heading } = before;
    if (change.kind && !change.columns) await this.seem(file, { ...(heading && { heading }), ...change });
    else if (change.columns) await this.working(async () => void (this.looks = await this.looked()));
  }

  /** A table as it seems, whatever was said of it. */
  async seem(file: string, change: Partial<TableMatching> = {}): Promise<void> {
    await this.working(async () => {
      const found = await this.workspace.api.look(this.files, { [file]: change });
      const look = found.find((one) => one.file === file);
      if (!look) return;
      const { heading } = change;
      this.said = { ...this.said, [file]: { ...seeming(look), ...(heading && { heading }) } };
      this.again = this.again.filter((one) => one !== file);
      this.looks = this.looks.map((one) => (one.file === file ? look : one));
    });
  }

  async run(dryRun: boolean): Promise<void> {
    await this.working(async () => {
      const report = await this.bring(dryRun);
      this.report = report;
      if (!report.problems.length) {
        for (const look of this.looks) this.remember(look);
      }
      if (dryRun || report.problems.length) return;
      await this.workspace.refresh();
      toast(t('exchange.done'), { label: t('history.undo'), run: () => void this.workspace.undo() });
      this.files = [];
      this.looks = [];
      this.report = null;
    });
  }

  private bring(dryRun: boolean): Promise<ImportReport> {
    this.workspace.progress = null;
    return this.workspace.api.bring(this.files, dryRun, this.nature, this.matching());
  }

  saidOf(look: TableLook): TableMatching {
    return this.said[look.file] ?? seeming(look);
  }

  private remember(look: TableLook): void {
    const { heading, ...said } = this.saidOf(look);
    const { id } = this.workspace.api;
    rememberMatching(id, look, said);
    const seemed = this.seemed.find(({ file }) => file === look.file);
    if (heading && seemed) rememberMatching(id, seemed, { ...said, heading });
  }

  private async looked(): Promise<TableLook[]> {
    const found = await this.workspace.api.look(this.files, this.said);
    return found.filter(({ file }) => file in this.said);
  }

  private matching(): Matching {
    return Object.fromEntries(this.looks.map((look) => [look.file, complete(look, this.saidOf(look))]));
  }

  private async working(what: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await what();
    } catch (refusal) {
      complain(refusal);
    } finally {
      this.busy = false;
    }
  }
}
