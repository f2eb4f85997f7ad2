import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { DrawnEdge, DrawnNode } from './drawn';
import type { DrawnGraph } from './drawnGraph';

type ContextOptions = Parameters<Sigma['createWebGLContext']>[1];

type Drawing = Partial<Settings<DrawnNode, DrawnEdge>>;

/** Layers of sigma that are drawn on the canvas of its lines. */
const SHARED = ['nodes', 'hoverNodes'];

const ALWAYS: Drawing = {
  defaultNodeType: 'actor',
  defaultEdgeType: 'plain',
  renderLabels: false,
  stagePadding: 60,
  minCameraRatio: 0.05,
  maxCameraRatio: 4,
  allowInvalidContainer: true,
};

/** A movement in pictures that each take longer than this is no movement. */
const SLOW_MS = 90;

export class Renderer extends Sigma<DrawnNode, DrawnEdge> {
  /** Whether the last drawing took so long that several in a row would keep the page from answering. */
  slow = false;

  constructor(drawn: DrawnGraph, container: HTMLElement, drawing: Drawing) {
    super(drawn, container, { ...ALWAYS, ...drawing });
    this.on('beforeRender', () => {
      const began = performance.now();
      // The second frame waits until what was drawn before the first is shown.
      requestAnimationFrame(() => requestAnimationFrame((shown) => (this.slow = shown - began > SLOW_MS)));
    });
  }

  /**
   * What is drawn is kept, since it is shown on another canvas, maybe again: see board.ts. Nothing is drawn a second
   * time to find who is under the pointer: see picking.ts. Actors and lines are one picture, since to make one more
   * context and to take one more picture out of it each takes as long as a tenth of the first drawing.
   */
  override createWebGLContext(id: string, options?: ContextOptions): WebGLRenderingContext {
    const { edges } = this.getCanvases();
    const shared = SHARED.includes(id) && edges ? { canvas: edges } : {};
    if (shared.canvas) this.createCanvas(id);
    const wanted = { ...options, ...shared, picking: false, preserveDrawingBuffer: true };
    return super.createWebGLContext(id, wanted as ContextOptions);
  }

  /** With the next frame and not at once: what changes together, data and point of view, is drawn once. */
  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    return super.refresh({ schedule: true, ...options });
  }

  /** Of a large territory less is drawn while one moves. Setting this makes it start anew, so only when it changes. */
  lighten(large: boolean): void {
    if (this.getSetting('hideEdgesOnMove') === large) return;
    this.setSetting('hideEdgesOnMove', large);
    this.setSetting('enableEdgeEvents', !large);
  }
}
