/**
 * What stands out, drawn on canvases of its own while all the rest dims as a whole: pointing at an actor draws a
 * few lines, not all of them again.
 */
import type { NodeDisplayData } from 'sigma/types';
import type { DrawnEdge, DrawnNode } from './drawn';
import type { EdgeProgramClass } from './edgeProgram';
import { actorOpacity, standingOut } from './emphasis';
import type { NodeProgramClass } from './nodeProgram';
import type { Picture } from './picture';
import type { Renderer } from './renderer';

const LINES = 'litLines';
const ACTORS = 'hoverNodes';
/** How much wider a line is that stands out. */
const WIDER = 1.35;
const UNNAMED = { hidden: false, label: null, forceLabel: false, zIndex: 0 };

interface Programs {
  lines: InstanceType<EdgeProgramClass>;
  actors: InstanceType<NodeProgramClass>;
}

export class Spotlight {
  private readonly renderer: Renderer;
  private readonly line: EdgeProgramClass;
  private readonly actor: NodeProgramClass;
  /** Made when first something stands out. */
  private programs: Programs | null = null;
  private dark = true;

  constructor(renderer: Renderer, line: EdgeProgramClass, actor: NodeProgramClass) {
    this.renderer = renderer;
    this.line = line;
    this.actor = actor;
  }

  draw(picture: Picture): void {
    const { scene, model, light, hovered, hoveredRelation } = picture;
    const at = { actor: hovered, relation: hoveredRelation };
    const { actors, relations } = standingOut(scene, model.graph, light, at);
    this.dark = !actors.size && !relations.size;
    if (this.dark) return;
    this.programs ??= this.made();
    this.clear(LINES);
    this.clear(ACTORS);
    this.drawLines(this.programs.lines, picture, relations);
    this.drawActors(this.programs.actors, picture, actors);
  }

  /** Before anything stands out: compiling takes as long as drawing the whole map. */
  prepare(): void {
    this.programs ??= this.made();
    for (const program of [this.programs.lines, this.programs.actors]) {
      program.reallocate(1);
      program.render(this.renderer.getRenderParams());
    }
  }

  /** The lines that stand out, to be shown above the others; absent when none does. */
  get lines(): HTMLCanvasElement | undefined {
    return this.dark ? undefined : this.renderer.getCanvases()[LINES];
  }

  get actors(): HTMLCanvasElement | undefined {
    return this.dark ? undefined : this.renderer.getCanvases()[ACTORS];
  }

  private made(): Programs {
    const { renderer } = this;
    const lines = renderer.createWebGLContext(LINES);
    const { edges, [LINES]: layer, [ACTORS]: above } = renderer.getCanvases();
    const context = above?.getContext('webgl2');
    if (!edges || !layer || !context) throw new Error('A canvas of the map is missing');
    layer.width = edges.width;
    layer.height = edges.height;
    return { lines: new this.line(lines, null, renderer), actors: new this.actor(context, null, renderer) };
  }

  private clear(layer: string): void {
    const context = this.renderer.getCanvases()[layer]?.getContext('webgl2');
    context?.clear(context.COLOR_BUFFER_BIT);
  }

  private drawLines(program: Programs['lines'], picture: Picture, ids: ReadonlySet<string>): void {
    const { renderer, model, lanes, split, palette } = picture;
    const drawn = [...ids].flatMap((id) => {
      const [edge, relation, lane] = [model.edges.get(id), model.graph.relations.get(id), lanes.get(id)];
      const from = relation && renderer.getNodeDisplayData(relation.from);
      const to = relation && renderer.getNodeDisplayData(relation.to);
      return edge && lane && from && to && split?.relation !== id ? [{ edge, lane, from, to }] : [];
    });
    program.reallocate(drawn.length);
    drawn.forEach(({ edge, lane: { lane }, from, to }, at) => {
      const alpha = Math.min(1, edge.strength * palette.linePresence);
      const line: DrawnEdge = { ...edge, lane, alpha, size: edge.size * WIDER };
      program.process(0, at, from, to, { ...UNNAMED, ...line });
    });
    program.render(renderer.getRenderParams());
  }

  private drawActors(program: Programs['actors'], picture: Picture, ids: ReadonlySet<string>): void {
    const { renderer, scene, hovered, light } = picture;
    const drawn = [...ids].flatMap((id) => {
      const data = renderer.getNodeDisplayData(id);
      const ring = id === scene.selected?.id || id === hovered;
      const look: Pick<DrawnNode, 'ring' | 'alpha'> = { ring, alpha: ring ? 1 : actorOpacity(id, light) };
      return data ? [{ ...data, ...look }] : [];
    });
    program.reallocate(drawn.length);
    drawn.forEach((data: NodeDisplayData, at) => program.process(0, at, data));
    program.render(renderer.getRenderParams());
  }
}
