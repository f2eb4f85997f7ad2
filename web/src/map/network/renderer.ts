import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { DrawnEdge, DrawnNode } from './drawn';
import type { DrawnGraph } from './drawnGraph';

type ContextOptions = Parameters<Sigma['createWebGLContext']>[1];

type Drawing = Partial<Settings<DrawnNode, DrawnEdge>>;

const HOVERED = 'hoverNodes';

const ALWAYS: Drawing = {
  defaultNodeType: 'actor',
  defaultEdgeType: 'plain',
  renderLabels: false,
  stagePadding: 60,
  minCameraRatio: 0.05,
  maxCameraRatio: 4,
  allowInvalidContainer: true,
};

export class Renderer extends Sigma<DrawnNode, DrawnEdge> {
  constructor(drawn: DrawnGraph, container: HTMLElement, drawing: Drawing) {
    super(drawn, container, { ...ALWAYS, ...drawing });
  }

  /**
   * What is drawn is kept, since it is shown on another canvas, maybe again: see board.ts. Nothing is drawn a second
   * time to find who is under the pointer: see picking.ts. Sigma's own layer for who is hovered stays empty, so it
   * has no context of its own: one more takes as long as a tenth of the first drawing.
   */
  override createWebGLContext(id: string, options?: ContextOptions): WebGLRenderingContext {
    const { nodes } = this.getCanvases();
    const shared = id === HOVERED && nodes ? { canvas: nodes } : {};
    if (shared.canvas) this.createCanvas(id);
    const wanted = { ...options, ...shared, picking: false, preserveDrawingBuffer: true };
    return super.createWebGLContext(id, wanted as ContextOptions);
  }

  /** With the next frame and not at once: what changes together, data and point of view, is drawn once. */
  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    return super.refresh({ schedule: true, ...options });
  }
}
