/** A contested relation opened into its readings: one line each, side by side, as each was read. */
import { DASHES, lineStyle } from '../style';
import { line, lineOf, radiusOf, type Line, type Point } from './geometry';
import type { Picture } from './picture';

const WIDTH = 2.2;

export function drawSplit(context: CanvasRenderingContext2D, picture: Picture): void {
  const { model, split, lanes, palette } = picture;
  const straight = split && lineOf(picture.renderer, model.graph, split.relation, 0);
  if (!straight || !straight.length) return;
  const { lane } = lanes.get(split.relation) ?? { lane: 0 };
  const { from, to } = model.graph.relations.get(split.relation) ?? {};
  const start = shifted(straight, straight.start, straight.end, beside(picture, from));
  const end = shifted(straight, straight.end, straight.start, beside(picture, to));
  const middle = (split.readings.length - 1) / 2;
  split.readings.forEach(({ nature }, i) => {
    const { token, pattern } = lineStyle(model.look.vocabulary, nature);
    const strand = line(start, end, lane + i - middle);
    context.lineCap = pattern === 'dots' ? 'round' : 'butt';
    stroke(context, strand, palette.groundCss, WIDTH * palette.lineStrength + 4, []);
    stroke(context, strand, palette.color(token), WIDTH * palette.lineStrength, DASHES[pattern]);
    if (pattern === 'double') stroke(context, strand, palette.groundCss, WIDTH * 0.4, []);
    if (pattern === 'dashes') bar(context, strand);
  });
  context.setLineDash([]);
  context.lineCap = 'butt';
}

const beside = (picture: Picture, actor = ''): number => radiusOf(picture, actor) + 2;

/** Lines leave from the edge of an actor instead of crossing it. */
function shifted({ length }: Line, from: Point, towards: Point, by: number): Point {
  const share = by / length;
  return { x: from.x + (towards.x - from.x) * share, y: from.y + (towards.y - from.y) * share };
}

function stroke(
  context: CanvasRenderingContext2D,
  { start, control, end }: Line,
  color: string,
  width: number,
  dashes: readonly number[],
): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.setLineDash([...dashes]);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
}

/** The bar across the middle that tells an opposition without its colour. */
function bar(context: CanvasRenderingContext2D, { start, end, middle, length }: Line): void {
  const [x, y] = [(-(end.y - start.y) / length) * 6, ((end.x - start.x) / length) * 6];
  context.beginPath();
  context.setLineDash([]);
  context.moveTo(middle.x - x, middle.y - y);
  context.lineTo(middle.x + x, middle.y + y);
  context.stroke();
}
