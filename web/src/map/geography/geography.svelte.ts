import { untrack } from 'svelte';
import type { MapActor, Relation } from '../../api/model';
import type { Workspace } from '../../territory/workspace.svelte';
import { measureOf, radius, values } from '../network/sizes';
import type { Split } from '../split.svelte';
import { outOfCluster, SINGLY } from './bringing';
import { actorsOf, type Cluster } from './clusters';
import { actorFeatures, clusterFeatures, headingFeatures, linkFeatures } from './features';
import { contains, corners, firstLook } from './firstLook';
import { SHAPE_RADIUS } from './images';
import { Lamps } from './lamps';
import { headings, layout, OPEN_ZOOM } from './layout';
import { around, between, lightOf, type Light, type Pointed } from './lighting';
import { links } from './links';
import { bounds, type Pixel, type Position } from './mercator';
import { NO_OUTLINE, outlineCorners, parseOutline } from './outline';
import type { Palette } from './palette';
import { isLocated, places } from './places';
import type { Hit } from './pointer';
import { opened, wavy } from './readings';
import type { Camera, Stage } from './stage';

/** A zoom must change by this much before everything is laid out again. */
const NOTICEABLE = 0.3;
const FRANCE: Camera = { center: [2.6, 46.7], zoom: 5 };

/** Where each territory was left, so that another face can be looked at in between. */
const cameras = new Map<string, Camera>();

export type Pointing = Pointed & { at: Pixel };

/** What the geographic face needs to know of what is shown. */
export type Looked = Pick<
  Workspace,
  'visible' | 'territory' | 'graph' | 'highlighted' | 'view' | 'data' | 'vocabulary' | 'filteredOut'
>;

/** The geographic face of a workspace: what is drawn, what is pointed at, where one looks. */
export class Geography<W extends Looked = Workspace> {
  stage = $state.raw<Stage | null>(null);
  pointing = $state.raw<Pointing | null>(null);
  /** What the list of places points at. */
  beacon = $state.raw<Pointed | null>(null);
  /** The contested relation that is opened into its readings. */
  split = $state.raw<Split | null>(null);
  betweenness = $state.raw<ReadonlyMap<string, number>>(new Map());
  private zoom = $state(FRANCE.zoom);
  /** The selected actor that was brought out of its cluster: whoever then looks from afar again stays there. */
  private broughtOut: string | null = null;

  readonly places = $derived.by(() => places(this.workspace.visible.actors));
  readonly unlocated = $derived.by(() => this.workspace.visible.actors.filter((actor) => !isLocated(actor)));
  readonly byDefault = $derived.by(() =>
    this.workspace.visible.actors.filter((actor) => isLocated(actor) && actor.locationStatus === 'default'),
  );
  readonly outline = $derived.by(() => parseOutline(this.workspace.territory.outline));
  readonly layout = $derived.by(() => layout(this.places, this.zoom));
  private readonly closed = $derived.by(() => links(this.workspace.visible.relations, this.layout));
  readonly links = $derived.by(() => {
    const { zoom } = this.layout;
    return wavy(opened(this.closed, this.split, zoom), zoom);
  });
  private readonly light = $derived.by((): Light | null => {
    const pointed = this.pointing ?? this.beacon;
    return pointed ? lightOf(this.workspace.graph, pointed) : this.workspace.highlighted;
  });

  constructor(
    readonly workspace: W,
    readonly palette: () => Palette,
  ) {}

  /** Where to look first: as it was left, as the territory says, else wherever its actors are. */
  camera(): Camera {
    const { id, lat, lon, zoom } = this.workspace.territory;
    const left = cameras.get(id);
    if (left) return left;
    return lat !== undefined && lon !== undefined ? { center: [lon, lat], zoom: zoom ?? 9 } : FRANCE;
  }

  /** Keeps the map as the workspace is; to be called while an effect is being set up. */
  connect(stage: Stage): void {
    this.stage = stage;
    this.zoom = stage.camera.zoom;
    const { id } = this.workspace.territory;
    if (!cameras.has(id)) this.lookFirst(stage);
    stage.map.on('zoom', () => {
      if (Math.abs(stage.camera.zoom - this.zoom) > NOTICEABLE) this.zoom = stage.camera.zoom;
    });
    stage.map.on('moveend', () => {
      this.zoom = stage.camera.zoom;
      cameras.set(id, stage.camera);
    });
    const lamps = new Lamps(stage.map);
    $effect(() => stage.show('outline', this.outline ?? NO_OUTLINE));
    $effect(() => stage.show('clusters', clusterFeatures(this.layout)));
    $effect(() => stage.show('headings', headingFeatures(headings(this.places, this.layout))));
    $effect(() => this.showActors(stage));
    $effect(() => stage.name(this.selection().id));
    $effect(() => this.showLinks(stage));
    $effect(() => lamps.apply(this.layout, this.links, this.light, this.selection()));
    $effect(() => this.follow(stage));
  }

  private lookFirst(stage: Stage): void {
    const { territory } = this.workspace;
    const all = firstLook(this.outline ? outlineCorners(this.outline) : [], territory, this.places);
    if (!all) return;
    const zoom = Math.min(stage.zoomFor(all) ?? FRANCE.zoom, Math.max(OPEN_ZOOM, territory.zoom ?? 0) + 1);
    // Actors of one town stand around it: they take more room than the towns themselves.
    const inside = this.places.filter((place) => contains(all, place));
    const spots = [...layout(inside, zoom).spots.values()];
    stage.fit(bounds([...corners(all), ...spots]) ?? all, zoom, 'once');
  }

  /** Shows every actor that is located, or the perimeter. */
  fit(): void {
    const corners = this.outline ? outlineCorners(this.outline) : [];
    const all = bounds(corners.length ? corners : this.places);
    if (all) this.stage?.fit(all, OPEN_ZOOM + 1);
  }

  open(cluster: Cluster): void {
    const [first] = cluster.places;
    const all = bounds(cluster.places);
    if (!this.stage || !first || !all) return;
    const fitting = cluster.places.length > 1 ? this.stage.zoomFor(all) : undefined;
    if (fitting === undefined || fitting > OPEN_ZOOM) this.look(first);
    else this.stage.fit(all, OPEN_ZOOM + 0.5);
  }

  /** Goes to a place, near enough for its actors to be seen one by one. */
  look(at: Position): void {
    this.stage?.go(at, Math.max(this.zoom, SINGLY));
  }

  point(hit: Hit | null, at: Pixel): void {
    const pointed = hit && this.pointed(hit);
    this.pointing = pointed ? { ...pointed, at } : null;
  }

  cluster(hit: Hit): Cluster | undefined {
    return this.layout.clusters.find(({ id }) => id === hit.id);
  }

  relations(hit: Hit): readonly Relation[] {
    return this.links.find(({ id }) => id === hit.id)?.relations ?? [];
  }

  /** The single relation that is pointed at, or selected. */
  get relation(): Relation | undefined {
    const { selection } = this.workspace.view;
    if (this.pointing && 'relations' in this.pointing) {
      const [relation, ...others] = this.pointing.relations;
      return others.length ? undefined : relation;
    }
    return selection?.kind === 'relation' ? this.workspace.graph.relations.get(selection.id) : undefined;
  }

  private pointed(hit: Hit): Pointed | null {
    if (hit.kind === 'actor') return { actor: hit.id };
    if (hit.kind === 'link') return { relations: this.relations(hit) };
    const cluster = this.cluster(hit);
    return cluster ? { actors: actorsOf(cluster) } : null;
  }

  private selection(): { id: string | null; around: Light | null } {
    const { selection } = this.workspace.view;
    const relation = selection?.kind === 'relation' && this.workspace.graph.relations.get(selection.id);
    if (relation) return { id: null, around: between([relation]) };
    if (selection?.kind !== 'actor') return { id: null, around: null };
    return { id: selection.id, around: around(this.workspace.graph, [selection.id]) };
  }

  private showActors(stage: Stage): void {
    const { workspace } = this;
    const measure = measureOf(workspace.view.size);
    const value = values(measure, workspace.graph, this.betweenness);
    const largest = Math.max(...workspace.data.actors.map(value));
    // Towns are crowded: sizes differ less than on the network.
    const sizeOf = (actor: MapActor): number =>
      (4 + 0.6 * radius(measure, value(actor), largest)) / SHAPE_RADIUS;
    const { actors } = workspace.visible;
    stage.show('actors', actorFeatures(actors, this.layout, workspace.vocabulary, sizeOf));
  }

  private showLinks(stage: Stage): void {
    const { workspace } = this;
    stage.show('links', linkFeatures(this.links, workspace.vocabulary, this.palette().color));
  }

  /** Brings what was selected or lit elsewhere into view. */
  private follow(stage: Stage): void {
    const { view, highlighted } = this.workspace;
    const { actors, relations } = untrack(() => this.workspace.graph);
    const { kind, id = '' } = view.selection ?? {};
    const relation = kind === 'relation' ? relations.get(id) : undefined;
    if (kind !== 'actor' || this.workspace.filteredOut) this.broughtOut = null;
    else if (this.broughtOut !== id) {
      this.broughtOut = id;
      const hidden = untrack(() => outOfCluster(id, this.layout, this.places));
      if (hidden) return stage.go(hidden.at, hidden.zoom);
    }
    const wanted = [
      ...(highlighted?.actors ?? []),
      ...(kind === 'actor' ? [id] : []),
      ...(relation ? [relation.from, relation.to] : []),
    ];
    const { spots } = untrack(() => this.layout);
    const located = wanted
      .flatMap((id) => actors.get(id) ?? [])
      .filter(isLocated)
      .map((actor) => spots.get(actor.id) ?? actor);
    const all = bounds(located);
    if (!all || located.every((at) => stage.sees(at))) return;
    const zoom = untrack(() => this.zoom);
    if (located.length === 1 && located[0]) stage.go(located[0], zoom);
    else stage.fit(all, Math.max(zoom, OPEN_ZOOM));
  }
}
