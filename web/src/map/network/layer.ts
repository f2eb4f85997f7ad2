import type { Box } from './labels';
import type { Renderer } from './renderer';

/** A canvas as large as the map, on which one draws in its pixels of CSS. */
export class Layer {
  readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D | null;
  private width = 0;
  private height = 0;

  constructor(settings?: CanvasRenderingContext2DSettings) {
    this.context = this.canvas.getContext('2d', settings);
  }

  /** Only when its size is another one, since a canvas that changes its size is empty. */
  fit(renderer: Renderer): void {
    const { canvas } = this;
    const { width, height } = renderer.getDimensions();
    const ratio = renderer.getRenderParams().pixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across || canvas.height !== down)
      Object.assign(canvas, { width: across, height: down });
    this.context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    Object.assign(this, { width, height });
  }

  clear(): void {
    this.context?.clearRect(0, 0, this.width, this.height);
  }

  fill(colour: string): void {
    if (!this.context) return;
    this.context.fillStyle = colour;
    this.context.fillRect(0, 0, this.width, this.height);
  }

  /** Puts a picture of the whole map above what is there, or only a part of it. */
  put(picture: HTMLCanvasElement, opacity = 1, part?: Box): void {
    const { context, width, height } = this;
    if (!context || !width || !height) return;
    const [x, y] = [Math.max(part?.left ?? 0, 0), Math.max(part?.top ?? 0, 0)];
    const across = Math.min(part?.right ?? width, width) - x;
    const down = Math.min(part?.bottom ?? height, height) - y;
    if (across <= 0 || down <= 0) return;
    const [rx, ry] = [picture.width / width, picture.height / height];
    context.globalAlpha = opacity;
    context.drawImage(picture, x * rx, y * ry, across * rx, down * ry, x, y, across, down);
    context.globalAlpha = 1;
  }

  draw(how: (context: CanvasRenderingContext2D) => void): void {
    if (!this.context) return;
    this.context.save();
    how(this.context);
    this.context.restore();
  }
}
