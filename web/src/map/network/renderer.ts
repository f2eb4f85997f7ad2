import Sigma from 'sigma';
import type { DrawnEdge, DrawnNode } from './drawn';

type ContextOptions = Parameters<Sigma['createWebGLContext']>[1];

export class Renderer extends Sigma<DrawnNode, DrawnEdge> {
  /** What is drawn is kept, since it is shown on another canvas, maybe again: see board.ts. */
  override createWebGLContext(id: string, options?: ContextOptions): WebGLRenderingContext {
    return super.createWebGLContext(id, { ...options, preserveDrawingBuffer: true } as ContextOptions);
  }

  /** With the next frame and not at once: what changes together, data and point of view, is drawn once. */
  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    return super.refresh({ schedule: true, ...options });
  }
}
