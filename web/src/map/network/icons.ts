import { radiusOf } from './geometry';
import type { Picture } from './picture';

/** An actor must be drawn this large, in pixels, for its icon to be told. */
const LEGIBLE = 8.5;
const SQUARE = 24;
/** The side of the icon for one unit of radius, by shape: a triangle has the least room. */
const SIDE = [1.24, 1.3, 1.1, 1.24, 0.92];
/** Icons are drawn once in so many pixels, about as large as they are ever shown, and then copied. */
const DRAWN = 128;

const copies = new WeakMap<Path2D, Map<string, HTMLCanvasElement>>();

/** The icon of each actor's kind, where it is large enough to be recognised. */
export function drawIcons(context: CanvasRenderingContext2D, picture: Picture): void {
  const { renderer, model, scene, light, icons, palette } = picture;
  if (!icons) return;
  const { width, height } = renderer.getDimensions();
  context.imageSmoothingQuality = 'medium';
  for (const id of light?.actors ?? scene.actors) {
    const node = model.nodes.get(id);
    const radius = radiusOf(picture, id);
    if (!node || radius < LEGIBLE || !scene.actors.has(id)) continue;
    const strokes = icons.get(model.graph.actors.get(id)?.kind ?? '');
    const at = renderer.getNodeDisplayData(id);
    if (!strokes || !at) continue;
    const { x, y } = renderer.framedGraphToViewport(at);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const side = radius * (SIDE[node.shape] ?? 1);
    const down = node.shape === SIDE.length - 1 ? radius * 0.12 : 0;
    const icon = drawn(strokes, node.hollow ? node.color : palette.groundCss);
    context.drawImage(icon, x - side / 2, y + down - side / 2, side, side);
  }
}

/** Copying is much quicker than stroking the same icon again for each actor. */
function drawn(strokes: Path2D, color: string): HTMLCanvasElement {
  const known = copies.get(strokes) ?? new Map<string, HTMLCanvasElement>();
  copies.set(strokes, known);
  const icon = known.get(color) ?? stroked(strokes, color);
  known.set(color, icon);
  return icon;
}

function stroked(strokes: Path2D, color: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = DRAWN;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.scale(DRAWN / SQUARE, DRAWN / SQUARE);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 2.2;
  context.strokeStyle = color;
  context.stroke(strokes);
  return canvas;
}
