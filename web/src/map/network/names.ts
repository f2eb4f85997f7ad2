/** Writes names beside actors and letters on lines, above all that is drawn otherwise. */
import { placeLabels, type Candidate } from './labels';
import { drawCounts } from './counts';
import { radiusOf } from './geometry';
import { drawIcons } from './icons';
import { drawLetters } from './letters';
import type { Picture } from './picture';
import { drawSplit } from './splitting';

const FONT_PX = 14;
const ROOM_PER_NAME = 9000;
const MOST_CONSIDERED = 600;
const MOST_LETTERS = 26;

const widths = new Map<string, number>();

export function drawNames(context: CanvasRenderingContext2D, picture: Picture): void {
  const { renderer, model, scene, light, hovered, palette, covered } = picture;
  const { width, height } = renderer.getDimensions();
  drawIcons(context, picture);
  drawCounts(context, picture);
  drawSplit(context, picture);
  drawLetters(context, picture);
  const size = FONT_PX * palette.labelStrength;
  context.font = `400 ${size}px ${palette.font}`;
  const first = [hovered, scene.selected?.id].filter((id): id is string => Boolean(id));
  const found = candidates(context, picture, first, size);
  const limit = light ? found.length : Math.max(12, (width * height) / ROOM_PER_NAME / palette.labelStrength);
  const frame = { left: covered.left, right: width - covered.right, top: 0, bottom: height };
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  for (const { id, x, y } of placeLabels(found, limit, frame)) {
    const strong = first.includes(id);
    context.font = `${strong ? 700 : 400} ${size}px ${palette.font}`;
    context.strokeStyle = palette.groundCss;
    context.fillStyle = palette.inkCss;
    const text = shortened(model.nodes.get(id)?.label ?? id, strong || renderer.getCamera().ratio < 0.5);
    context.strokeText(text, x, y + 1);
    context.fillText(text, x, y + 1);
  }
}

/** The actors in view whose name may be written, the most important first. */
function candidates(
  context: CanvasRenderingContext2D,
  { renderer, model, scene, light }: Picture,
  first: readonly string[],
  size: number,
): Candidate[] {
  const { width, height } = renderer.getDimensions();
  const close = renderer.getCamera().ratio < 0.5;
  const found: Candidate[] = [];
  for (const id of new Set([...first, ...model.order])) {
    if (found.length >= MOST_CONSIDERED) break;
    if (!scene.actors.has(id) || (light && !light.actors.has(id))) continue;
    const data = renderer.getNodeDisplayData(id);
    if (!data) continue;
    const { x, y } = renderer.framedGraphToViewport(data);
    if (x < -50 || y < -20 || x > width + 50 || y > height + 20) continue;
    const text = shortened(data.label ?? id, first.includes(id) || close);
    found.push({
      id,
      x,
      y,
      radius: radiusOf({ renderer, model }, id),
      width: measured(context, text, size),
      height: size * 1.2,
    });
  }
  return found;
}

function shortened(name: string, whole: boolean): string {
  return whole || name.length <= MOST_LETTERS ? name : name.slice(0, MOST_LETTERS - 1).trimEnd() + '…';
}

function measured(context: CanvasRenderingContext2D, text: string, size: number): number {
  const key = size + text;
  const known = widths.get(key) ?? context.measureText(text).width;
  widths.set(key, known);
  return known;
}
