import type { Edit } from '../api/documents';
import { onChange } from '../api/events';
import type { MapData, Territory } from '../api/model';
import { TerritoryApi, type Applied } from '../api/territories';
import { currentLanguage, t } from '../i18n/language.svelte';
import { router } from '../route/router.svelte';
import type { EntityRef, FilterName, PanelName, View } from '../route/view';
import { complain, toast } from '../ui/toasts.svelte';
import { facet, toggled, visible } from './filters';
import { Graph } from './graph';
import { Vocabulary, type TermList } from './vocabulary';

export interface Highlight {
  actors: ReadonlySet<string>;
  relations: ReadonlySet<string>;
}

/** One open territory: what is known of it, what is shown of it, and how to change it. */
export class Workspace {
  readonly api: TerritoryApi;
  territory = $state.raw<Territory>() as Territory;
  data = $state.raw<MapData>() as MapData;
  /** What an answer or a finding lights up on every face. */
  highlighted = $state.raw<Highlight | null>(null);
  /** The actor whose place the next click on a face gives. */
  placing = $state<string | null>(null);
  /** Grows with every change known to the page: who depends on server data loads again. */
  seq = $state(0);

  readonly graph = $derived(new Graph(this.data));
  readonly vocabulary = $derived(new Vocabulary(this.territory.terms));
  readonly visible = $derived(visible(this.graph, router.view));

  private constructor(api: TerritoryApi, territory: Territory, data: MapData) {
    this.api = api;
    this.territory = territory;
    this.data = data;
    this.seq = data.seq;
  }

  static async open(id: string): Promise<Workspace> {
    const api = new TerritoryApi(id);
    const [territory, data] = await Promise.all([api.territory(), api.graph()]);
    return new Workspace(api, territory, data);
  }

  /** Follows the changes of everybody until the returned function is called. */
  follow(): () => void {
    return onChange(this.api, (seq) => {
      if (seq > this.seq) this.refresh().catch(complain);
    });
  }

  get view(): View {
    return router.view;
  }

  label(list: TermList, code: string | undefined): string {
    return code === undefined ? '' : this.vocabulary.name(list, code, currentLanguage());
  }

  facet(name: FilterName): Map<string, number> {
    return facet(this.graph, router.view, name);
  }

  toggleFilter(name: FilterName, value: string): void {
    router.go({ filters: toggled(router.view.filters, name, value) });
  }

  /** Selecting opens the sheet, unless an answer is open beside which one looks around. */
  select(selection: EntityRef | null, panel: PanelName | null = selection && 'sheet'): void {
    router.go({ selection, panel });
  }

  open(panel: PanelName | null): void {
    this.highlighted = null;
    router.go({ panel, ...(panel === null && { selection: null, question: null }) });
  }

  focus(actor: string | null, steps = 1): void {
    router.go({ focus: actor === null ? null : { actor, steps } });
  }

  highlight(actors: Iterable<string>, relations: Iterable<string> = []): void {
    this.highlighted = { actors: new Set(actors), relations: new Set(relations) };
  }

  clearHighlight(): void {
    this.highlighted = null;
  }

  async refresh(): Promise<void> {
    const [territory, data] = await Promise.all([this.api.territory(), this.api.graph()]);
    this.territory = territory;
    this.data = data;
    this.seq = data.seq;
  }

  /** Makes one change, one undo step. Says what was refused; returns whether it was made. */
  async edit(what: string, edits: Edit[], announce = false): Promise<Applied | null> {
    return this.change(
      () => this.api.edit(what, edits),
      () => announce && toast(what, { label: t('history.undo'), run: () => void this.undo() }),
    );
  }

  undo(): Promise<Applied | null> {
    return this.change(
      () => this.api.undo(),
      ({ what }) => toast(t('history.undone', { what: what ?? '' })),
    );
  }

  redo(): Promise<Applied | null> {
    return this.change(
      () => this.api.redo(),
      ({ what }) => toast(t('history.redone', { what: what ?? '' })),
    );
  }

  /** Runs a request that changes the territory, then shows the territory as it has become. */
  async change(request: () => Promise<Applied>, done: (applied: Applied) => void): Promise<Applied | null> {
    try {
      const applied = await request();
      await this.refresh();
      done(applied);
      return applied;
    } catch (refusal) {
      complain(refusal);
      return null;
    }
  }
}
