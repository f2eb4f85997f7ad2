/**
 * What stands out, drawn on a canvas of its own while all the rest dims as a whole: pointing at an actor draws a
 * few lines, not all of them again.
 */
import type { NodeDisplayData } from 'sigma/types';
import type { DrawnEdge, DrawnNode } from './drawn';
import type { EdgeProgramClass } from './edgeProgram';
import { actorOpacity, standingOut } from './emphasis';
import { lineOf, radiusOf } from './geometry';
import type { Box } from './labels';
import type { NodeProgramClass } from './nodeProgram';
import type { Picture } from './picture';
import type { Renderer } from './renderer';

const CANVAS = 'lit';
/** How much wider a line is that stands out. */
const WIDER = 1.35;
/** So many pixels around a line for its marks, and around an actor for its ring. */
const MARGIN = 12;
const UNNAMED = { hidden: false, label: null, forceLabel: false, zIndex: 0 };

interface Programs {
  context: WebGLRenderingContext;
  lines: InstanceType<EdgeProgramClass>;
  actors: InstanceType<NodeProgramClass>;
}

export class Spotlight {
  private readonly renderer: Renderer;
  private readonly line: EdgeProgramClass;
  private readonly actor: NodeProgramClass;
  /** Made when first something stands out. */
  private programs: Programs | null = null;
  /** What was drawn last, and in which part of the map; null when nothing stands out. */
  lit: { canvas: HTMLCanvasElement; part: Box } | null = null;

  constructor(renderer: Renderer, line: EdgeProgramClass, actor: NodeProgramClass) {
    this.renderer = renderer;
    this.line = line;
    this.actor = actor;
  }

  draw(picture: Picture): void {
    const { scene, model, light, hovered, hoveredRelation } = picture;
    const at = { actor: hovered, relation: hoveredRelation };
    const { actors, relations } = standingOut(scene, model.graph, light, at);
    this.lit = null;
    if (!actors.size && !relations.size) return;
    const { context, lines, actors: above } = (this.programs ??= this.made());
    context.clear(context.COLOR_BUFFER_BIT);
    this.drawLines(lines, picture, relations);
    this.drawActors(above, picture, actors);
    const canvas = this.renderer.getCanvases()[CANVAS];
    if (canvas) this.lit = { canvas, part: around(picture, actors, relations) };
  }

  /** Before anything stands out: compiling takes as long as drawing the whole map. */
  prepare(): void {
    const { lines, actors } = (this.programs ??= this.made());
    for (const program of [lines, actors]) {
      program.reallocate(1);
      program.render(this.renderer.getRenderParams());
    }
  }

  private made(): Programs {
    const { renderer } = this;
    const context = renderer.createWebGLContext(CANVAS);
    const { edges, [CANVAS]: canvas } = renderer.getCanvases();
    if (!edges || !canvas) throw new Error('A canvas of the map is missing');
    canvas.width = edges.width;
    canvas.height = edges.height;
    const lines = new this.line(context, null, renderer);
    return { context, lines, actors: new this.actor(context, null, renderer) };
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

/** The part of the map in which these are drawn. */
function around(picture: Picture, actors: ReadonlySet<string>, relations: ReadonlySet<string>): Box {
  const { renderer, model, lanes } = picture;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const hold = ({ x, y }: { x: number; y: number }, margin: number): void => {
    box.left = Math.min(box.left, x - margin);
    box.top = Math.min(box.top, y - margin);
    box.right = Math.max(box.right, x + margin);
    box.bottom = Math.max(box.bottom, y + margin);
  };
  for (const id of actors) {
    const data = renderer.getNodeDisplayData(id);
    if (data) hold(renderer.framedGraphToViewport(data), radiusOf(picture, id) + MARGIN);
  }
  for (const id of relations) {
    const line = lineOf(renderer, model.graph, id, lanes.get(id)?.lane ?? 0);
    // A bent line stays within its ends and the point that bends it.
    for (const point of line ? [line.start, line.end, line.control] : []) hold(point, MARGIN);
  }
  return box;
}
