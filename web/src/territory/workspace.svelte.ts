import { MediaQuery } from 'svelte/reactivity';
import { innerHeight } from 'svelte/reactivity/window';
import { listen, type Progress } from '../api/events';
import { seenBefore } from '../api/http';
import type { MapActor, MapData, Territory } from '../api/model';
import { Problem } from '../api/problem';
import { WHO_CAN_SHARE } from '../api/proposals';
import { TerritoryApi, type Applied, type Undoable } from '../api/territories';
import { currentPerson } from '../account/session.svelte';
import { Drafts } from '../keep/drafts';
import { Outbox } from '../keep/outbox.svelte';
import { RequestStore, type KeptEdit } from '../keep/requests';
import { currentLanguage, t } from '../i18n/language.svelte';
import { router } from '../route/router.svelte';
import type { EntityRef, FilterName, PanelName, View } from '../route/view';
import { Presence } from '../presence/presence.svelte';
import { complain, toast } from '../ui/toasts.svelte';
import { facet, lettingThrough, toggled, visible, type Scope } from './filters';
import { Graph } from './graph';
import { oneAtATime, withRests } from './pace';
import { Writing, type Manner } from './writing';
import { Vocabulary, type TermList } from './vocabulary';

export interface Highlight {
  actors: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  /** The faces move so that all of it is in view. */
  brought?: boolean;
}

const PHONE = new MediaQuery('max-width: 760px');
/** On a phone the panel covers so much of the window from below, the lowest part of which is no map. */
const SHEET = 0.52;
const RAIL = 72;

/** The height of the tools above a face, one line of them or two, and of the bar that says what is focused on. */
function coveredAbove(focused: boolean): number {
  return (PHONE.current ? 104 : 56) + (focused ? 56 : 0);
}

const coveredBelow = (panel: boolean): number =>
  PHONE.current && panel ? (innerHeight.current ?? 0) * SHEET - RAIL : 0;

/** One open territory: what is known of it, what is shown of it, and how to change it. */
export class Workspace {
  readonly api: TerritoryApi;
  readonly presence: Presence;
  readonly writing = new Writing((...edit) => this.edit(...edit));
  /** What was changed here and the server does not have yet. */
  readonly outbox: Outbox;
  /** What is typed in forms and not yet saved. */
  readonly drafts: Drafts;
  territory = $state.raw<Territory>() as Territory;
  data = $state.raw<MapData>() as MapData;
  /** What is shown in the place of what is known, while somebody looks at what would be if. */
  supposed = $state.raw<MapData | null>(null);
  /** What an answer or a finding lights up on every face. */
  highlighted = $state.raw<Highlight | null>(null);
  /** How high the bar of a large territory is, in pixels. */
  above = $state(0);
  /** How wide the open legend is, in pixels. */
  legend = $state(0);
  /** How high the bar is that says how many remain, where it lies over a face, in pixels. */
  remaining = $state(0);
  /** How wide the open panel is, in pixels. */
  panel = $state(0);
  /** How many pixels of a face the legend, a panel, the tools and a sheet cover. */
  readonly covered = $derived({
    left: this.legend,
    right: router.view.panel !== null && !PHONE.current ? this.panel : 0,
    top: coveredAbove(router.view.focus !== null) + this.above,
    bottom: coveredBelow(router.view.panel !== null),
  });
  /** The actor whose place the next click on a face gives. */
  placing = $state<string | null>(null);
  /** Files let go over the page, until the import takes them. */
  dropped = $state.raw<readonly File[]>([]);
  undoable = $state.raw<Undoable>({ undo: 0, redo: 0 });
  /** How far the last long change has come, whoever made it. */
  progress = $state.raw<Progress | null>(null);
  /** When what is shown was seen, where an earlier page saw it and the server cannot be reached. */
  seenBefore = $state<string | null>(null);
  private known = $state(0);

  readonly facts = $derived(new Graph(this.data));
  readonly graph = $derived(this.supposed ? new Graph(this.supposed) : this.facts);
  readonly vocabulary = $derived(new Vocabulary(this.territory.terms));
  private readonly mission = $derived(router.view.mission);
  private readonly campaign = $derived(router.view.campaign);
  private readonly filters = $derived(router.view.filters);
  private readonly focused = $derived(router.view.focus);
  /** What of the view decides what remains: the same object while one only looks at something else. */
  readonly scope = $derived.by((): Scope => {
    const { mission, campaign, filters, focused: focus } = this;
    return { mission, campaign, filters, focus };
  });
  readonly visible = $derived(visible(this.graph, this.scope));
  /** The actor that is selected and that the filters hide. */
  readonly filteredOut = $derived.by((): MapActor | null => {
    const { selection } = router.view;
    const actor = selection?.kind === 'actor' ? this.graph.actors.get(selection.id) : undefined;
    return actor && lettingThrough(actor, this.filters) !== this.filters ? actor : null;
  });

  private constructor(api: TerritoryApi, territory: Territory, data: MapData) {
    this.api = api;
    this.presence = new Presence(api);
    const person = currentPerson()?.person ?? '';
    this.drafts = new Drafts(api.id, person);
    this.outbox = new Outbox(api, new RequestStore(api.id, person), () => void this.renew());
    api.kept = () => this.outbox.shown;
    this.territory = territory;
    this.data = data;
    this.known = data.seq;
    this.seenBefore = seenBefore(api.at('graph'));
  }

  static async open(id: string): Promise<Workspace> {
    const api = new TerritoryApi(id);
    const [territory, data, undoable] = await Promise.all([api.territory(), api.graph(), api.undoable()]);
    const workspace = new Workspace(api, territory, data);
    workspace.undoable = undoable;
    return workspace;
  }

  /** Follows the changes of everybody, and who is there, until the returned function is called. */
  follow(): () => void {
    const { presence, outbox } = this;
    let lost = false;
    const catchUp = withRests(() => this.refresh().catch(complain));
    const stop = listen(this.api, {
      changed: (seq) => {
        if (seq > this.seq) catchUp();
      },
      progressed: (progress) => (this.progress = progress),
      here: (page, people) => {
        presence.here(page, people);
        // What was changed while the connection was lost was told to nobody here.
        if (lost) void this.renew();
        lost = false;
      },
      moved: (somebody) => presence.moved(somebody),
      left: (person) => presence.left(person),
      connected: (stands) => {
        lost ||= !stands;
        outbox.connected(stands);
      },
    });
    const close = (): void => presence.close();
    addEventListener('pagehide', close);
    void outbox.send(true);
    return () => {
      removeEventListener('pagehide', close);
      outbox.close();
      stop();
      close();
    };
  }

  /** Grows with every change known to the page: who depends on server data loads again, also over what is kept here. */
  get seq(): number {
    return this.outbox.turn < 0 ? -1 : this.known;
  }

  get view(): View {
    return router.view;
  }

  label(list: TermList, code: string | undefined): string {
    return code === undefined ? '' : this.vocabulary.name(list, code, currentLanguage());
  }

  facet(name: FilterName): Map<string, number> {
    return facet(this.graph, this.scope, name);
  }

  toggleFilter(name: FilterName, value: string): void {
    router.go({ filters: toggled(router.view.filters, name, value) });
  }

  /** Selecting opens the sheet, unless an answer is open beside which one looks around. */
  select(selection: EntityRef | null, panel: PanelName | null = selection && 'sheet'): void {
    router.go({ selection, panel });
  }

  /** Selects an actor wherever it is: the neighbourhood that is focused on moves to whom it would leave out. */
  find(id: string): void {
    const { focus } = router.view;
    if (focus && !this.visible.ids.has(id)) router.go({ focus: { actor: id, steps: focus.steps } }, true);
    this.select({ kind: 'actor', id });
  }

  /** Lifts the filters that hide an actor, and no others. */
  unfilter(actor: MapActor): void {
    router.go({ filters: lettingThrough(actor, router.view.filters) });
  }

  /** Opens a panel with the question that was asked in it last; the leads start with what the selected actor lacks. */
  open(panel: PanelName | null): void {
    this.highlighted = null;
    const { selection, panel: before, question: asked } = router.view;
    const actor = selection?.kind === 'actor' ? this.graph.actors.get(selection.id) : undefined;
    const forIt = panel === 'mutualisation' && actor?.lacks ? { actor: actor.id } : null;
    const kept = panel && asked?.name.startsWith(`${panel}/`) ? asked : null;
    router.go({
      panel,
      ...(panel !== before && { question: forIt ? { name: WHO_CAN_SHARE, parameters: forIt } : kept }),
      ...(panel === null && { selection: null }),
    });
  }

  focus(actor: string | null, steps = 1): void {
    router.go({ focus: actor === null ? null : { actor, steps } });
  }

  /** Lights actors and relations on every face; `brought` also moves the face so that they are in view. */
  highlight(actors: Iterable<string>, relations: Iterable<string> = [], brought = false): void {
    this.highlighted = { actors: new Set(actors), relations: new Set(relations), brought };
  }

  clearHighlight(): void {
    this.highlighted = null;
  }

  /** Shows the territory as it is after the call; answers that come late would show it as it was. */
  readonly refresh = oneAtATime(() => this.load());

  private async load(): Promise<void> {
    const [territory, data, undoable] = await Promise.all([
      this.api.territory(),
      this.api.graph(),
      this.api.undoable(),
    ]);
    this.territory = territory;
    this.data = data;
    this.undoable = undoable;
    this.seenBefore = seenBefore(this.api.at('graph'));
    this.known = data.seq;
  }

  /**
   * Makes one change, one undo step, known in the history by its code. Answers null, also when it is kept here until the
   * server can be reached, or the refusal, which has then been said unless it is done quietly.
   */
  async edit(what: string, edits: KeptEdit[], manner: Manner = {}): Promise<Problem | null> {
    const outcome = await this.outbox.put(what, edits);
    if ('refused' in outcome) {
      if (!manner.quietly) complain(outcome.refused);
      return outcome.refused;
    }
    await this.renew();
    if ('applied' in outcome && manner.said) this.undoably(manner.said);
    return null;
  }

  /** Shows the territory as it has become; what cannot be read now is read when the server is back. */
  async renew(): Promise<void> {
    try {
      await this.refresh();
    } catch (refusal) {
      if (!(refusal instanceof Problem && refusal.unreachable)) complain(refusal);
    }
  }

  async undo(): Promise<void> {
    const refusal = await this.change(() => this.api.undo());
    if (refusal) notTakenBack(refusal);
    else toast(t('history.undone'), { label: t('history.redo'), run: () => void this.redo() });
  }

  async redo(): Promise<void> {
    const refusal = await this.change(() => this.api.redo());
    if (refusal) notTakenBack(refusal);
    else toast(t('history.redone'), { label: t('history.undo'), run: () => void this.undo() });
  }

  /** Runs a request that changes the territory, then shows the territory as it has become. */
  async change(request: () => Promise<Applied>, said?: string): Promise<Problem | null> {
    try {
      await request();
      await this.refresh();
    } catch (refusal) {
      if (refusal instanceof Problem) return refusal;
      throw refusal;
    }
    if (said) this.undoably(said);
    return null;
  }

  private undoably(said: string): void {
    toast(said, { label: t('history.undo'), run: () => void this.undo() });
  }
}

function notTakenBack(refusal: Problem): void {
  if (refusal.unreachable) toast(t('keep.awayUndo'), undefined, 'danger');
  else complain(refusal);
}
