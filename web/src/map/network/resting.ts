import { restingOpacity } from './emphasis';
import { drawGroups } from './groups';
import { Layer } from './layer';
import type { Picture } from './picture';
import type { Renderer } from './renderer';

/**
 * What stays as it is drawn while something stands out: the ground, groups, lines and actors. A copy is kept, since
 * to take pictures out of WebGL, without a graphics card, is what takes longest.
 */
export class Resting {
  private readonly drawing = new Layer();
  private readonly whole = new Layer({ alpha: false });
  /** Of which picture `whole` is, as far as it tells. */
  private drawn: readonly unknown[] = [];

  /** Takes over what the renderer has just drawn. */
  take(renderer: Renderer): void {
    const { edges } = renderer.getCanvases();
    this.drawn = [];
    this.drawing.fit(renderer);
    this.drawing.clear();
    if (edges) this.drawing.put(edges);
  }

  /** All of it, dimmed as the picture wants. */
  under(picture: Picture, groups: ReadonlyMap<string, readonly string[]>): HTMLCanvasElement {
    const { renderer, scene, light, palette } = picture;
    const { whole } = this;
    const opacity = restingOpacity(scene, light);
    const drawn = [opacity, palette, scene.groups, scene.actors, groups];
    if (alike(drawn, this.drawn)) return whole.canvas;
    this.drawn = drawn;
    whole.fit(renderer);
    whole.fill(palette.groundCss);
    whole.draw((context) => drawGroups(context, picture, groups));
    whole.put(this.drawing.canvas, opacity);
    return whole.canvas;
  }
}

/** Whether two lists hold the same things. */
export const alike = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, i) => value === other[i]);
