import { DIMMED, linesOpacity } from './emphasis';
import { drawGroups } from './groups';
import { Layer } from './layer';
import type { Picture } from './picture';
import type { Renderer } from './renderer';

/**
 * What stays as it is drawn while something stands out: the ground, groups, lines and actors. Copies are kept, since
 * to take pictures out of WebGL, without a graphics card, is what takes longest.
 */
export class Resting {
  private readonly lines = new Layer();
  private readonly actors = new Layer();
  private readonly whole = new Layer({ alpha: false });
  /** Of which picture `whole` is, as far as it tells. */
  private drawn: readonly unknown[] = [];

  /** Takes over what the renderer has just drawn. */
  take(renderer: Renderer): void {
    const { edges, nodes } = renderer.getCanvases();
    this.drawn = [];
    for (const [layer, drawn] of [
      [this.lines, edges],
      [this.actors, nodes],
    ] as const) {
      layer.fit(renderer);
      layer.clear();
      if (drawn) layer.put(drawn);
    }
  }

  /** All of it, dimmed as the picture wants. */
  under(picture: Picture, groups: ReadonlyMap<string, readonly string[]>): HTMLCanvasElement {
    const { renderer, scene, light, palette } = picture;
    const { whole } = this;
    const [lines, actors] = [linesOpacity(scene, light), light ? DIMMED : 1];
    const drawn = [lines, actors, palette, scene.groups, scene.actors, groups];
    if (alike(drawn, this.drawn)) return whole.canvas;
    this.drawn = drawn;
    whole.fit(renderer);
    whole.fill(palette.groundCss);
    whole.draw((context) => drawGroups(context, picture, groups));
    whole.put(this.lines.canvas, lines);
    whole.put(this.actors.canvas, actors);
    return whole.canvas;
  }
}

/** Whether two lists hold the same things. */
export const alike = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, i) => value === other[i]);
