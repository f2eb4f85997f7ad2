import type { Scene } from './emphasis';
import { lineOf, type Line } from './geometry';
import type { Model } from './model';
import type { Palette } from './palette';
import type { Picture } from './picture';

const ROOM = 90;
const RADIUS = 8.5;
const MOST = 250;

/** The object of a relation as a letter at the middle of its line, and "+2", where there is room. */
export function drawLetters(context: CanvasRenderingContext2D, picture: Picture): void {
  const { renderer, model, scene, light, lanes, palette } = picture;
  const close = renderer.getCamera().ratio < 0.45;
  const wanted = light?.relations ?? (close ? scene.relations : touching(model, scene));
  context.font = `700 ${11.5 * palette.labelStrength}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1.4;
  const lined = (id: string, lane: number): Line | null => {
    const line = lineOf(renderer, model.graph, id, lane);
    return line && line.length >= ROOM ? line : null;
  };
  for (const id of wanted.size > MOST ? [] : wanted) {
    const { letter, color } = model.edges.get(id) ?? {};
    const lane = lanes.get(id);
    const line = letter && lane && id !== picture.split?.relation ? lined(id, lane.lane) : null;
    if (line && letter && color) badge(context, line.middle, letter, color, palette);
  }
  for (const [id, { lane, more }] of lanes) {
    const line = more && (!light || light.relations.has(id)) ? lined(id, lane) : null;
    if (line) badge(context, aside(line), `+${more}`, palette.inkCss, palette);
  }
  context.textAlign = 'left';
}

/** Beside the letter, along the line. */
function aside({ start, end, length, middle }: Line) {
  const share = (2.4 * RADIUS) / length;
  return { x: middle.x + (end.x - start.x) * share, y: middle.y + (end.y - start.y) * share };
}

function badge(
  context: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  text: string,
  color: string,
  palette: Palette,
): void {
  const r = RADIUS * palette.labelStrength;
  const half = (text.length > 1 ? 1.35 : 1) * r;
  context.beginPath();
  context.roundRect(x - half, y - r, 2 * half, 2 * r, r);
  context.fillStyle = palette.groundCss;
  context.strokeStyle = color;
  context.fill();
  context.stroke();
  context.fillStyle = color;
  context.fillText(text, x, y + 0.5);
}

function touching(model: Model, scene: Scene): ReadonlySet<string> {
  const { selected } = scene;
  if (selected?.kind === 'relation') return new Set([selected.id]);
  return new Set(selected ? model.graph.tiesOf(selected.id).map((tie) => tie.relation.id) : []);
}
