import { afterPaint } from '../../ui/afterPaint';
import type { DrawnEdge, DrawnNode } from './drawn';
import { graphOf } from './drawnGraph';
import { CLOSE, LARGE, skeleton } from './detail';
import { Board } from './board';
import { groupsOf } from './groups';
import { markedLines, plainLines } from './edgeProgram';
import { lit, RESTING_LINE, type Scene } from './emphasis';
import type { Covered } from './fit';
import { Lookout } from './lookout';
import type { Model } from './model';
import { lanes, type Lane } from './lanes';
import { nodeProgram } from './nodeProgram';
import type { Palette } from './palette';
import { actorAt, relationAt } from './picking';
import { listen, type StageEvents } from './pointer';
import type { Picture } from './picture';
import { Renderer } from './renderer';
import { Spotlight } from './spotlight';
import type { Split } from '../split.svelte';

/** Up to so many actors the window follows what is added. */
const FEW = 20;

const CURVE_SEGMENTS = 6;
/** After the first drawing, what only whoever points at something needs is got ready. */
const UNHURRIED_MS = 300;

/** Owns the WebGL picture of the network: what is drawn, what is emphasised, where one looks. */
export class Stage {
  readonly renderer: Renderer;
  drawn = graphOf(null);
  private icons: ReadonlyMap<string, Path2D> | null = null;
  private model: Model | null = null;
  private hovered: string | null = null;
  private hoveredRelation: string | null = null;
  private scene: Scene | null = null;
  private lanes: ReadonlyMap<string, Lane> = new Map();
  /** The contested relation whose readings are drawn in its place. */
  private split: Split | null = null;
  private groups: ReadonlyMap<string, readonly string[]> = new Map();
  /** In a large territory, the relations drawn from afar. */
  private kept: ReadonlySet<string> | null = null;
  private sparse = false;
  private unitNow = 1;
  private resized = false;
  /** What is drawn no longer holds: all of it is worked out again before the next frame, once. */
  private stale = false;
  /** The renderer has been given a graph that it will read before its next frame. */
  private unread = false;
  private killed = false;
  private painting = 0;
  readonly lookout: Lookout;
  private readonly spotlight: Spotlight;
  private readonly board: Board;
  private readonly events: StageEvents;
  private readonly palette: () => Palette;
  private readonly covered: () => Covered;
  private readonly stops: (() => void)[];

  constructor(container: HTMLElement, palette: () => Palette, covered: () => Covered, events: StageEvents) {
    this.covered = covered;
    this.palette = palette;
    this.events = events;
    const actor = nodeProgram(palette);
    const [plain, marked] = [plainLines(palette), markedLines(1, palette)];
    const curved = markedLines(CURVE_SEGMENTS, palette);
    this.renderer = new Renderer(this.drawn, container, {
      nodeProgramClasses: { actor },
      edgeProgramClasses: { plain, marked, curved },
      nodeReducer: (id, node) => this.drawnActor(id, node),
      edgeReducer: (id, edge) => this.drawnRelation(id, edge),
    });
    this.lookout = new Lookout(this.renderer, covered);
    this.spotlight = new Spotlight(this.renderer, curved, actor);
    this.renderer.setSetting('enableEdgeEvents', true);
    // Sigma would read back what it has drawn, and draw whoever is hovered by itself.
    Object.assign(this.renderer, {
      getNodeAtPosition: (at: { x: number; y: number }) => this.asked((now) => actorAt(now, at)),
      getEdgeAtPoint: (x: number, y: number) => this.asked((now) => relationAt(now, { x, y })),
      renderHighlightedNodes: () => undefined,
    });
    this.board = new Board(this.renderer);
    this.renderer.on('beforeRender', () => this.renew());
    this.renderer.on('afterRender', () => {
      this.unread = false;
      this.board.renew(this.renderer);
      this.paint();
    });
    this.renderer.on('resize', () => (this.resized = true));
    this.renderer.getCamera().on('updated', () => this.look() && this.refresh());
    const sizes = new ResizeObserver(() => this.afterPaint(() => this.adapt()));
    sizes.observe(container);
    this.stops = [listen(this, events), () => sizes.disconnect()];
  }

  private get large(): boolean {
    return (this.model?.nodes.size ?? 0) > LARGE;
  }

  private picture(): Picture | null {
    const { renderer, model, scene, lanes, hovered, hoveredRelation, split, icons } = this;
    if (!model || !scene) return null;
    const light = lit(scene, model.graph, hovered);
    const around = { light, palette: this.palette(), covered: this.covered() };
    return { renderer, model, scene, lanes, hovered, hoveredRelation, split, icons, ...around };
  }

  private asked<T>(ask: (picture: Picture) => T): T | null {
    const picture = this.picture();
    return picture && ask(picture);
  }

  /** Shows a territory, or the same one after a change; the point of view stays. */
  load(model: Model, scene: Scene): void {
    // Closed communities are laid out elsewhere than the actors themselves.
    const elsewhere = !this.model || !this.model.look.overview !== !model.look.overview;
    const before = this.drawn.order;
    this.model = model;
    this.scene = scene;
    this.drawn = graphOf(model);
    this.groups = groupsOf(model);
    this.kept = this.large ? skeleton(model.graph, model.order) : null;
    this.arrange();
    const grown = this.drawn.order > before && this.drawn.order <= FEW;
    // The window on the map then stays, so that adding an actor to many does not move the others.
    if (elsewhere || grown) this.lookout.survey(this.drawn);
    if (elsewhere || (grown && this.lookout.untouched)) this.fit(undefined, true);
    this.renderer.lighten(this.large);
    this.look();
    this.unitNow = this.lookout.unit;
    this.stale = false;
    this.unread = true;
    this.renderer.setGraph(this.drawn);
  }

  show(scene: Scene): void {
    const before = this.scene;
    this.scene = scene;
    if (before === scene) return;
    const moved = this.arrange();
    if (moved || before?.actors !== scene.actors || before.relations !== scene.relations) this.refresh();
    else this.afterPaint(() => this.emphasise());
  }

  splitInto(split: Split | null): void {
    if (split === this.split) return;
    const edges = [this.split, split].flatMap((one) => one?.relation ?? []);
    this.split = split;
    const known = edges.filter((id) => this.drawn.hasEdge(id));
    if (known.length && !this.stale && !this.unread)
      this.renderer.refresh({ partialGraph: { edges: known }, skipIndexation: true });
    this.emphasise();
  }

  /** What the first drawing did without: the icons of the kinds of actors, and getting ready for what stands out. */
  complete(icons: ReadonlyMap<string, Path2D>): void {
    if (this.killed) return;
    this.icons = icons;
    this.emphasise();
    setTimeout(() => {
      if (!this.killed) this.spotlight.prepare();
    }, UNHURRIED_MS);
  }

  hover(actor: string | null, relation: string | null = null): void {
    if (actor === this.hovered && relation === this.hoveredRelation) return;
    this.hovered = actor;
    this.hoveredRelation = relation;
    this.emphasise();
  }

  /** Everything is drawn anew, once what was pressed has answered. */
  private refresh(): void {
    if (this.stale) return;
    this.stale = true;
    this.afterPaint(() => this.renderer.scheduleRender());
  }

  /** What stands out is drawn anew with the next frame; the rest stays as it is drawn. */
  emphasise(): void {
    if (this.killed) return;
    this.painting ||= requestAnimationFrame(() => {
      this.painting = 0;
      if (!this.stale) this.paint();
    });
  }

  private renew(): void {
    if (!this.stale) return;
    this.stale = false;
    this.unitNow = this.lookout.unit;
    this.renderer.refresh({ skipIndexation: true });
  }

  private paint(): void {
    cancelAnimationFrame(this.painting);
    this.painting = 0;
    const picture = this.picture();
    if (!picture) return;
    this.spotlight.draw(picture);
    this.board.show(picture, this.groups, this.spotlight);
  }

  move(id: string, x: number, y: number): void {
    this.drawn.mergeNodeAttributes(id, { x, y });
  }

  /** Brings the given actors into view, or everything that is shown. */
  fit(actors: Iterable<string> = this.scene?.actors ?? [], still = false): void {
    this.lookout.fit(this.places(actors), still);
  }

  /** What covers the map has changed: when nobody has moved it since it was fitted, it is fitted again. */
  uncover(): void {
    this.afterPaint(() => {
      if (this.lookout.untouched) this.fit(undefined, true);
      this.emphasise();
    });
  }

  /** Brings an actor, or the middle of several, out from under what covers it. */
  reveal(actors: readonly string[]): void {
    this.afterPaint(() => this.lookout.reveal(this.places(actors)));
  }

  private places(actors: Iterable<string>): DrawnNode[] {
    return [...actors].flatMap((id) => (this.drawn.hasNode(id) ? [this.drawn.getNodeAttributes(id)] : []));
  }

  private afterPaint(work: () => void): void {
    afterPaint(() => {
      if (!this.killed) work();
    });
  }

  zoom(closer: boolean): void {
    this.lookout.zoom(closer);
  }

  kill(): void {
    this.killed = true;
    cancelAnimationFrame(this.painting);
    for (const stop of this.stops) stop();
    this.renderer.kill();
  }

  /** Gives each relation that is shown its place beside the others of its pair; true when a line has moved. */
  private arrange(): boolean {
    const { scene, model } = this;
    if (!scene || !model) return false;
    const { selected, highlighted } = scene;
    const shown = [...scene.relations].flatMap((id) => model.graph.relations.get(id) ?? []);
    const before = this.lanes;
    const asked = ({ id }: { id: string }) => id === selected?.id || Boolean(highlighted?.relations.has(id));
    this.lanes = lanes(shown, asked, model.detours);
    if (before.size !== this.lanes.size) return true;
    for (const [id, { lane }] of this.lanes) if (before.get(id)?.lane !== lane) return true;
    return false;
  }

  /** After a change of size: when nobody has moved the map since it was fitted, it is fitted again. */
  private adapt(): void {
    const { untouched } = this.lookout;
    this.renderer.resize();
    if (!this.resized) return;
    this.resized = false;
    if (untouched) this.fit(undefined, true);
    // Marks are as large as the ground allows.
    this.stale ||= Boolean(this.model?.look.overview);
    this.renderer.scheduleRender();
  }

  /** Decides how much is drawn from where one stands; true when that has changed. */
  private look(): boolean {
    const sparse = this.kept !== null && this.renderer.getCamera().ratio > CLOSE;
    const changed = sparse !== this.sparse;
    this.sparse = sparse;
    if (changed) this.events.sparse(sparse);
    return changed;
  }

  /** Takes the renderer's own copy of an actor. */
  private drawnActor(id: string, node: DrawnNode) {
    const size = node.mark ? node.size * this.unitNow : node.size;
    return Object.assign(node, { size, hidden: !this.scene?.actors.has(id) });
  }

  private drawnRelation(id: string, edge: DrawnEdge) {
    const lane = this.lanes.get(id);
    if (!lane || (this.sparse && !this.kept?.has(id))) return Object.assign(edge, { hidden: true });
    const resting = Math.min(1, RESTING_LINE * edge.strength * this.palette().linePresence);
    const alpha = this.split?.relation === id ? 0 : resting;
    return Object.assign(edge, { hidden: false, lane: lane.lane, alpha });
  }
}
