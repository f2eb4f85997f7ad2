import type { CameraState, Coordinates } from 'sigma/types';
import { createNormalizationFunction, graphExtent } from 'sigma/utils';
import type { DrawnGraph } from './drawnGraph';
import { fitted, revealing, type Covered, type Frame } from './fit';
import type { Renderer } from './renderer';

/** The middle of the window on the map, and how much of the ground its shorter side shows, in units of the map. */
export interface Standing {
  x: number;
  y: number;
  ratio: number;
}

/** From where one looks at the map. Answers without waiting for a drawing, so that one drawing is enough. */
export class Lookout {
  private readonly renderer: Renderer;
  private readonly covered: () => Covered;
  private framed = createNormalizationFunction({ x: [0, 1], y: [0, 1] });
  private fittedAt: Partial<CameraState> | null = null;

  constructor(renderer: Renderer, covered: () => Covered) {
    this.renderer = renderer;
    this.covered = covered;
  }

  /** The ground is as large as what is drawn now, until it is surveyed again. */
  survey(drawn: DrawnGraph): void {
    const extent = graphExtent(drawn);
    this.framed = createNormalizationFunction(extent);
    this.renderer.setCustomBBox(extent);
  }

  /** How many pixels one unit of the map is long when the camera's ratio is 1. */
  get unit(): number {
    return this.frameUnit / this.framed.ratio;
  }

  /** Brings points of the map into view. */
  fit(points: readonly Coordinates[], still: boolean): void {
    const state = fitted(points.map(this.framed), this.frame);
    if (!state) return;
    this.fittedAt = state;
    this.go(state, still);
  }

  /** When the middle of these points is covered or outside, moves there without zooming. */
  reveal(points: readonly Coordinates[]): void {
    if (!points.length) return;
    const middle = (axis: 'x' | 'y'): number =>
      points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    const point = this.framed({ x: middle('x'), y: middle('y') });
    const state = revealing(point, this.renderer.getCamera().getState(), this.frame);
    if (state) this.go(state, false);
  }

  private go(state: Partial<CameraState>, still: boolean): void {
    const camera = this.renderer.getCamera();
    if (alike(state, camera)) return;
    const jump = still || this.renderer.slow || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (jump) camera.setState(state);
    else void camera.animate(state, { duration: 350 });
  }

  private get frame(): Frame {
    return { ...this.renderer.getDimensions(), ...this.covered(), unit: this.frameUnit };
  }

  /** The middle of what is not covered, and how much of the ground its shorter side shows. */
  get standing(): Standing {
    const { width, height, left, right, top, bottom } = this.frame;
    const middle = { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
    const { x, y } = this.renderer.viewportToGraph(middle);
    return { x, y, ratio: (this.shorter * this.renderer.getCamera().ratio) / this.unit };
  }

  /** Stands where somebody stood, whatever the window was then. */
  stand(at: Standing, still: boolean): void {
    const { left, right, top, bottom, unit } = this.frame;
    const ratio = (at.ratio * this.unit) / this.shorter;
    const { x, y } = this.framed(at);
    const aside = ratio / unit / 2;
    // This is no fit: another size of the window does not fit everything again.
    this.fittedAt = { ratio: 0 };
    this.go({ x: x + (right - left) * aside, y: y + (top - bottom) * aside, ratio }, still);
  }

  private get shorter(): number {
    const { width, height, left, right, top, bottom } = this.frame;
    return Math.max(1, Math.min(width - left - right, height - top - bottom));
  }

  /** Whether nobody has moved the map since it was fitted. */
  get untouched(): boolean {
    return !this.fittedAt || alike(this.fittedAt, this.renderer.getCamera());
  }

  zoom(closer: boolean): void {
    const camera = this.renderer.getCamera();
    if (closer) void camera.animatedZoom({ duration: 180 });
    else void camera.animatedUnzoom({ duration: 180 });
  }

  /** Asked with the camera named, since after a change of size the last drawing no longer holds. */
  private get frameUnit(): number {
    const camera = this.renderer.getCamera();
    const now = { cameraState: camera.getState() };
    const [zero, one] = [0, 1].map((x) => this.renderer.framedGraphToViewport({ x, y: 0 }, now).x);
    return ((one ?? 1) - (zero ?? 0)) * camera.ratio;
  }
}

/** Whether the camera already stands there: to draw the same again takes long. */
const alike = (state: Partial<CameraState>, camera: CameraState): boolean =>
  (['x', 'y', 'ratio', 'angle'] as const).every(
    (of) => Math.abs((state[of] ?? camera[of]) - camera[of]) < 1e-6,
  );
