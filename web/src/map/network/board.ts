import { drawLitGroups } from './groups';
import { Layer } from './layer';
import { drawNames } from './names';
import type { Picture } from './picture';
import type { Renderer } from './renderer';
import { alike, Resting } from './resting';
import type { Spotlight } from './spotlight';

/**
 * The one canvas that is shown, without a transparent pixel: all that is drawn comes together here when it changes.
 * Without a graphics card, canvases above each other would be put together anew whenever anything on the page does.
 */
export class Board {
  private readonly layer = new Layer({ alpha: false });
  private readonly resting = new Resting();
  /** What was shown before something was pointed at: it comes back when nothing is any more. */
  private readonly before = new Layer({ alpha: false });
  private shown: readonly unknown[] = [];
  private kept: readonly unknown[] = [];

  constructor(renderer: Renderer) {
    this.layer.canvas.className = 'board';
    renderer.getCanvases().mouse?.before(this.layer.canvas);
  }

  /** What the renderer has just drawn is what rests from now on. */
  renew(renderer: Renderer): void {
    this.resting.take(renderer);
    this.shown = this.kept = [];
  }

  show(picture: Picture, groups: ReadonlyMap<string, readonly string[]>, spotlight: Spotlight): void {
    const { layer, before } = this;
    const { renderer, model, scene, lanes, split, palette, icons, covered } = picture;
    const pointed = picture.hovered ?? picture.hoveredRelation;
    const shown = [model, scene, lanes, split, palette, icons, covered, groups, pointed];
    if (!pointed && alike(shown, this.kept)) layer.put(before.canvas);
    else {
      if (pointed && this.shown.length && !this.shown.at(-1)) this.keep(renderer);
      const { width, height } = renderer.getDimensions();
      layer.fit(renderer);
      Object.assign(layer.canvas.style, { width: `${width}px`, height: `${height}px` });
      this.draw(picture, groups, spotlight);
    }
    this.shown = shown;
  }

  private keep(renderer: Renderer): void {
    this.before.fit(renderer);
    this.before.put(this.layer.canvas);
    this.kept = this.shown;
  }

  private draw(picture: Picture, groups: ReadonlyMap<string, readonly string[]>, { lit }: Spotlight): void {
    const { layer } = this;
    layer.put(this.resting.under(picture, groups));
    layer.draw((context) => drawLitGroups(context, picture, groups));
    if (lit) layer.put(lit.canvas, 1, lit.part);
    layer.draw((context) => drawNames(context, picture));
  }
}
