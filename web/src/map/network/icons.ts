import { radiusOf } from './geometry';
import type { Picture } from './picture';

/** An actor must be drawn this large, in pixels, for its icon to be told. */
const LEGIBLE = 8.5;
const SQUARE = 24;
/** The side of the icon for one unit of radius, by shape: a triangle has the least room. */
const SIDE = [1.24, 1.3, 1.1, 1.24, 0.92];

/** The icon of each actor's kind, where it is large enough to be recognised. */
export function drawIcons(context: CanvasRenderingContext2D, picture: Picture): void {
  const { renderer, model, scene, light, icons, palette } = picture;
  if (!icons) return;
  const { width, height } = renderer.getDimensions();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 2.2;
  for (const id of scene.actors) {
    const node = model.nodes.get(id);
    const radius = radiusOf(picture, id);
    if (!node || radius < LEGIBLE || (light && !light.actors.has(id))) continue;
    const strokes = icons.get(model.graph.actors.get(id)?.kind ?? '');
    const at = renderer.getNodeDisplayData(id);
    if (!strokes || !at) continue;
    const { x, y } = renderer.framedGraphToViewport(at);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const scale = (radius * (SIDE[node.shape] ?? 1)) / SQUARE;
    const down = node.shape === SIDE.length - 1 ? radius * 0.12 : 0;
    context.save();
    context.translate(x - (scale * SQUARE) / 2, y + down - (scale * SQUARE) / 2);
    context.scale(scale, scale);
    context.strokeStyle = node.hollow ? node.color : palette.groundCss;
    context.stroke(strokes);
    context.restore();
  }
}
