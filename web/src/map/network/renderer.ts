import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { DrawnEdge, DrawnNode } from './drawn';
import type { DrawnGraph } from './drawnGraph';

type ContextOptions = Parameters<Sigma['createWebGLContext']>[1];

type Drawing = Partial<Settings<DrawnNode, DrawnEdge>>;

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

  /** What is drawn is kept, since it is shown on another canvas, maybe again: see board.ts. */
  override createWebGLContext(id: string, options?: ContextOptions): WebGLRenderingContext {
    return super.createWebGLContext(id, { ...options, preserveDrawingBuffer: true } as ContextOptions);
  }

  /** With the next frame and not at once: what changes together, data and point of view, is drawn once. */
  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    return super.refresh({ schedule: true, ...options });
  }
}
