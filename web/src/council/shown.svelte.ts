import type { MapActor, MapData, Relation, Territory } from '../api/model';
import type { SharedMap } from '../api/shares';
import { currentLanguage } from '../i18n/language.svelte';
import type { Camera } from '../map/camera';
import type { Looked } from '../map/geography/geography.svelte';
import { parseView, type EntityRef, type Face, type View } from '../route/view';
import { visible } from '../territory/filters';
import { Graph } from '../territory/graph';
import { Vocabulary, type TermList } from '../territory/vocabulary';
import type { Highlight } from '../territory/workspace.svelte';

/** What the page behind a link shows: a view of what is public, in which one looks around without changing anything. */
export class Shown implements Looked {
  readonly territory: Territory;
  readonly data: MapData;
  readonly graph: Graph;
  readonly vocabulary: Vocabulary;
  highlighted = $state.raw<Highlight | null>(null);
  /** Where one is to stand; everything that is shown fits without. */
  camera = $state.raw<Camera | null>(null);
  readonly filteredOut = null;
  /** As the link shows it. */
  private readonly given: View;
  view = $state.raw<View>() as View;

  readonly visible = $derived.by(() => visible(this.graph, this.view));

  constructor(name: string, map: SharedMap) {
    this.territory = {
      ...{ id: 'shared', name, seq: 0 },
      ...map.place,
      ...{ missions: map.missions, campaigns: map.campaigns, terms: map.terms },
    };
    this.data = { seq: 0, actors: map.actors, relations: map.relations };
    this.graph = new Graph(this.data);
    this.vocabulary = new Vocabulary(map.terms);
    this.given = parseView(new URL(`/t/shared?${map.view}`, location.origin));
    this.view = this.given;
  }

  /** Looks from elsewhere, at what stands out there. */
  stand(view: View, highlighted: Highlight | null, camera: Camera | null): void {
    this.view = view;
    this.highlighted = highlighted;
    this.camera = camera;
  }

  /** Whether the link shows a part only, and that part is what one sees. */
  get narrowed(): boolean {
    return this.visible.actors.length < this.data.actors.length || Object.keys(this.view.filters).length > 0;
  }

  /** Whether there is more, or less, to go back to. */
  get part(): boolean {
    const { filters, focus, mission, campaign } = this.given;
    return Boolean(Object.keys(filters).length || focus || mission || campaign);
  }

  get whole(): boolean {
    const { filters, focus, mission, campaign } = this.view;
    return !(Object.keys(filters).length || focus || mission || campaign);
  }

  /** Shows all that is public, or again what the link shows. */
  turn(): void {
    const { filters, focus, mission, campaign } = this.given;
    this.view = this.whole
      ? { ...this.view, filters, focus, mission, campaign }
      : { ...this.view, filters: {}, focus: null, mission: null, campaign: null };
  }

  get face(): Face {
    return this.view.face === 'geography' ? 'geography' : 'network';
  }

  look(face: Face): void {
    this.view = { ...this.view, face };
  }

  get actor(): MapActor | undefined {
    const { selection } = this.view;
    return selection?.kind === 'actor' ? this.graph.actors.get(selection.id) : undefined;
  }

  select(selection: EntityRef | null): void {
    this.view = { ...this.view, selection };
  }

  /** The relations that are shown of an actor. */
  relationsOf(actor: string): readonly Relation[] {
    const shown = new Set(this.visible.relations.map(({ id }) => id));
    return this.graph.tiesOf(actor).flatMap(({ relation }) => (shown.has(relation.id) ? relation : []));
  }

  label(list: TermList, code: string | undefined): string {
    return code === undefined ? '' : this.vocabulary.name(list, code, currentLanguage());
  }
}
