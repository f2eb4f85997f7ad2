import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { CameraState } from 'sigma/types';
import type { DrawnEdge, DrawnNode } from './drawn';
import { CLOSE, LARGE, skeleton } from './detail';
import { drawGroups, groupsOf } from './groups';
import { edgeProgram } from './edgeProgram';
import { actorOpacity, lit, relationOpacity, type Scene } from './emphasis';
import { fitted, type Frame } from './fit';
import type { Model } from './model';
import { lanes, type Lane } from './lanes';
import { drawNames } from './names';
import { nodeProgram } from './nodeProgram';
import type { Palette } from './palette';
import { listen, type StageEvents } from './pointer';
import type { Picture } from './picture';
import type { Split } from '../split.svelte';
import type { Highlight } from '../../territory/workspace.svelte';

/** Up to so many actors the window follows what is added. */
const FEW = 20;

export type Renderer = Sigma<DrawnNode, DrawnEdge>;

type Covered = Pick<Frame, 'left' | 'top'>;

/** How long the pointer rests on an actor of a large territory before its surroundings are lit. */
const REST = 120;
const CURVE_SEGMENTS = 12;

/** Owns the WebGL picture of the network: what is drawn, what is emphasised, where one looks. */
export class Stage {
  readonly renderer: Renderer;
  readonly drawn = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  model: Model | null = null;
  icons: ReadonlyMap<string, Path2D> | null = null;
  hovered: string | null = null;
  hoveredRelation: string | null = null;
  private scene: Scene | null = null;
  private lanes: ReadonlyMap<string, Lane> = new Map();
  /** The contested relation whose readings are drawn in its place. */
  private split: Split | null = null;
  private groups: ReadonlyMap<string, readonly string[]> = new Map();
  /** In a large territory, the relations drawn from afar. */
  private kept: ReadonlySet<string> | null = null;
  private sparse = false;
  /** What is lit, worked out once for all that is drawn. */
  private lightNow: Highlight | null = null;
  private resting = 0;
  private unitNow = 1;
  private resized = false;
  private readonly events: StageEvents;
  private readonly palette: () => Palette;
  private readonly covered: () => Covered;
  private fittedAt: Partial<CameraState> | null = null;
  private readonly stopListening: () => void;

  constructor(container: HTMLElement, palette: () => Palette, covered: () => Covered, events: StageEvents) {
    this.covered = covered;
    this.palette = palette;
    this.events = events;
    const settings: Partial<Settings<DrawnNode, DrawnEdge>> = {
      defaultNodeType: 'actor',
      defaultEdgeType: 'straight',
      nodeProgramClasses: { actor: nodeProgram(palette) },
      nodeHoverProgramClasses: { actor: nodeProgram(palette) },
      edgeProgramClasses: { straight: edgeProgram(1, palette), curved: edgeProgram(CURVE_SEGMENTS, palette) },
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 60,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      allowInvalidContainer: true,
      nodeReducer: (id, node) => ({ ...node, ...this.nodeLook(id, node) }),
      edgeReducer: (id, edge) => ({ ...edge, ...this.edgeLook(id, edge) }),
    };
    this.renderer = new Sigma<DrawnNode, DrawnEdge>(this.drawn, container, settings);
    this.renderer.createCanvasContext('groups');
    const { groups, edges } = this.renderer.getCanvases();
    if (groups) edges?.before(groups);
    this.renderer.resize(true);
    this.renderer.on('afterRender', () => {
      const picture = this.picture();
      if (!picture) return;
      if (this.resized) return this.adapt();
      drawGroups(picture, this.groups);
      drawNames(picture);
    });
    this.renderer.on('resize', () => (this.resized = true));
    this.renderer.getCamera().on('updated', () => this.look() && this.refresh());
    this.stopListening = listen(this, events);
  }

  private get large(): boolean {
    return (this.model?.nodes.size ?? 0) > LARGE;
  }

  private picture(): Picture | null {
    const { renderer, model, scene, lanes, hovered, split, icons } = this;
    if (!model || !scene) return null;
    const around = { light: this.lightNow, palette: this.palette(), covered: this.covered() };
    return { renderer, model, scene, lanes, hovered, split, icons, ...around };
  }

  private get light(): Highlight | null {
    return this.scene && this.model ? lit(this.scene, this.model.graph, this.hovered) : null;
  }

  /** Shows a territory, or the same one after a change; the point of view stays. */
  load(model: Model, scene: Scene): void {
    // Closed communities are laid out elsewhere than the actors themselves.
    const elsewhere = !this.model || !this.model.look.overview !== !model.look.overview;
    const before = this.drawn.order;
    this.model = model;
    this.scene = scene;
    this.drawn.clear();
    this.drawn.import({
      nodes: [...model.nodes].map(([key, attributes]) => ({ key, attributes })),
      edges: [...model.edges].map(([key, attributes]) => {
        const relation = model.graph.relations.get(key);
        return { key, source: relation?.from ?? '', target: relation?.to ?? '', attributes };
      }),
    });
    this.groups = groupsOf(model);
    this.kept = this.large ? skeleton(model.graph, model.order) : null;
    this.lighten(this.large);
    this.look();
    this.arrange();
    this.unitNow = this.unit;
    this.lightNow = this.light;
    const grown = this.drawn.order > before && this.drawn.order <= FEW;
    // The window on the map then stays, so that adding an actor to many does not move the others.
    if (elsewhere || grown) this.renderer.setCustomBBox(null);
    this.renderer.refresh();
    if (!elsewhere && !grown) return;
    this.renderer.setCustomBBox(this.renderer.getBBox());
    this.refresh();
    if (elsewhere) this.fit(undefined, true);
    else this.keepFitted();
  }

  show(scene: Scene): void {
    this.scene = scene;
    this.arrange();
    this.refresh();
  }

  splitInto(split: Split | null): void {
    if (split === this.split) return;
    this.split = split;
    this.refresh();
  }

  hover(actor: string | null, relation: string | null = null): void {
    if (actor === this.hovered && relation === this.hoveredRelation) return;
    this.hovered = actor;
    this.hoveredRelation = relation;
    clearTimeout(this.resting);
    if (this.large) this.resting = window.setTimeout(() => this.refresh(), REST);
    else this.refresh();
  }

  refresh(): void {
    this.unitNow = this.unit;
    this.lightNow = this.light;
    this.renderer.refresh({ skipIndexation: true });
  }

  move(id: string, x: number, y: number): void {
    this.drawn.mergeNodeAttributes(id, { x, y });
  }

  /** Brings the given actors into view, or everything that is shown. */
  fit(actors: Iterable<string> = this.scene?.actors ?? [], still = false): void {
    const points = [...actors].flatMap((id) => this.renderer.getNodeDisplayData(id) ?? []);
    const camera = this.renderer.getCamera();
    // Asked with the camera named, since after a change of size the last drawing no longer holds.
    const now = { cameraState: camera.getState() };
    const [zero, one] = [0, 1].map((x) => this.renderer.framedGraphToViewport({ x, y: 0 }, now).x);
    const unit = ((one ?? 1) - (zero ?? 0)) * camera.ratio;
    const state = fitted(points, { ...this.renderer.getDimensions(), ...this.covered(), unit });
    if (!state) return;
    this.fittedAt = state;
    if (still || matchMedia('(prefers-reduced-motion: reduce)').matches) camera.setState(state);
    else void camera.animate(state, { duration: 350 });
  }

  zoom(closer: boolean): void {
    const camera = this.renderer.getCamera();
    if (closer) void camera.animatedZoom({ duration: 180 });
    else void camera.animatedUnzoom({ duration: 180 });
  }

  kill(): void {
    clearTimeout(this.resting);
    this.stopListening();
    this.renderer.kill();
  }

  /** Gives each relation that is shown its place beside the others of its pair. */
  private arrange(): void {
    const { scene, model } = this;
    if (!scene || !model) return;
    const { selected, highlighted } = scene;
    const shown = [...scene.relations].flatMap((id) => model.graph.relations.get(id) ?? []);
    this.lanes = lanes(shown, ({ id }) => id === selected?.id || Boolean(highlighted?.relations.has(id)));
  }

  /** After a change of size, once everything has its place in the new window. */
  private adapt(): void {
    this.resized = false;
    this.refresh();
    this.keepFitted();
  }

  /** When the window changes and nobody has moved the map since it was fitted, it is fitted again. */
  private keepFitted(): void {
    const { x, y, ratio } = this.renderer.getCamera();
    const at = this.fittedAt;
    if (!at || (at.x === x && at.y === y && at.ratio === ratio)) this.fit(undefined, true);
  }

  /** Setting these makes the renderer start anew, so only when they change. */
  private lighten(large: boolean): void {
    if (this.renderer.getSetting('hideEdgesOnMove') === large) return;
    this.renderer.setSetting('hideEdgesOnMove', large);
    this.renderer.setSetting('enableEdgeEvents', !large);
  }

  /** Decides how much is drawn from where one stands; true when that has changed. */
  private look(): boolean {
    const sparse = this.kept !== null && this.renderer.getCamera().ratio > CLOSE;
    const changed = sparse !== this.sparse;
    this.sparse = sparse;
    if (changed) this.events.sparse(sparse);
    return changed;
  }

  /** How many pixels one unit of the map is long when the camera's ratio is 1. */
  private get unit(): number {
    const camera = this.renderer.getCamera();
    const at = { cameraState: camera.getState() };
    const [zero, one] = [0, 1].map((x) => this.renderer.graphToViewport({ x, y: 0 }, at).x);
    return ((one ?? 1) - (zero ?? 0)) * camera.ratio;
  }

  private nodeLook(id: string, node: DrawnNode) {
    const { scene } = this;
    const size = node.mark ? node.size * this.unitNow : node.size;
    const alpha = actorOpacity(id, this.lightNow);
    const ring = scene?.selected?.id === id || id === this.hovered;
    return { hidden: !scene?.actors.has(id), alpha, ring, size, zIndex: ring ? 2 : alpha === 1 ? 1 : 0 };
  }

  private edgeLook(id: string, edge: DrawnEdge) {
    const { scene, model } = this;
    const relation = model?.graph.relations.get(id);
    const lane = this.lanes.get(id);
    if (!scene || !relation || !lane) return { hidden: true };
    const opacity = relationOpacity(relation, scene, this.lightNow, this.hoveredRelation);
    const forward = opacity === 1;
    if (this.sparse && !forward && !this.kept?.has(id)) return { hidden: true };
    return {
      hidden: false,
      lane: lane.lane,
      alpha:
        this.split?.relation === id ? 0 : Math.min(1, opacity * edge.strength * this.palette().linePresence),
      size: edge.size * (forward ? 1.35 : 1),
      zIndex: forward ? 1 : 0,
    };
  }
}
