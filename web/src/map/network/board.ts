import { DIMMED, linesOpacity } from './emphasis';
import { drawGroups } from './groups';
import { drawNames } from './names';
import type { Picture } from './picture';
import type { Renderer } from './renderer';
import type { Spotlight } from './spotlight';

/**
 * The one canvas that is shown, without a transparent pixel: all that is drawn comes together here when it changes.
 * Without a graphics card, canvases above each other would be put together anew whenever anything on the page does.
 */
export class Board {
  private readonly canvas = document.createElement('canvas');
  private readonly context = this.canvas.getContext('2d', { alpha: false });

  constructor(renderer: Renderer) {
    this.canvas.className = 'board';
    renderer.getCanvases().mouse?.before(this.canvas);
  }

  show(picture: Picture, groups: ReadonlyMap<string, readonly string[]>, spotlight: Spotlight): void {
    const { context } = this;
    if (!context) return;
    const { renderer, scene, light, palette } = picture;
    const { width, height } = renderer.getDimensions();
    const { edges, nodes } = renderer.getCanvases();
    this.measure(width, height, renderer.getRenderParams().pixelRatio);
    const put = (canvas: HTMLCanvasElement | undefined, opacity: number): void => {
      if (!canvas) return;
      context.globalAlpha = opacity;
      context.drawImage(canvas, 0, 0, width, height);
      context.globalAlpha = 1;
    };
    context.fillStyle = palette.groundCss;
    context.fillRect(0, 0, width, height);
    context.save();
    drawGroups(context, picture, groups);
    context.restore();
    put(edges, linesOpacity(scene, light));
    put(spotlight.lines, 1);
    put(nodes, light ? DIMMED : 1);
    put(spotlight.actors, 1);
    context.save();
    drawNames(context, picture);
    context.restore();
  }

  /** Only now, since a canvas that changes its size is empty. */
  private measure(width: number, height: number, ratio: number): void {
    const { canvas } = this;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across || canvas.height !== down)
      Object.assign(canvas, { width: across, height: down });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    this.context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
}
