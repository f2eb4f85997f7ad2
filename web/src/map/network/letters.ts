import type { Highlight } from '../../territory/workspace.svelte';
import type { Scene } from './emphasis';
import type { Model } from './model';
import type { Palette } from './palette';
import type { Renderer } from './stage';

const ROOM = 90;
const RADIUS = 8.5;
const MOST = 250;

/** The object of a relation as a letter at the middle of its line, where there is room for one. */
export function drawLetters(
  context: CanvasRenderingContext2D,
  renderer: Renderer,
  model: Model,
  scene: Scene,
  light: Highlight | null,
  palette: Palette,
): void {
  const close = renderer.getCamera().ratio < 0.45;
  const wanted = light?.relations ?? (close ? scene.relations : touching(model, scene));
  if (wanted.size > MOST) return;
  const r = RADIUS * palette.labelStrength;
  context.font = `700 ${11.5 * palette.labelStrength}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1.4;
  for (const id of wanted) {
    const edge = model.edges.get(id);
    const middle =
      edge?.letter && scene.relations.has(id) ? middleOf(renderer, model, id, edge.curvature) : null;
    if (!edge || !middle) continue;
    context.beginPath();
    context.arc(middle.x, middle.y, r, 0, 2 * Math.PI);
    context.fillStyle = palette.groundCss;
    context.strokeStyle = edge.color;
    context.fill();
    context.stroke();
    context.fillStyle = edge.color;
    context.fillText(edge.letter, middle.x, middle.y + 0.5);
  }
  context.textAlign = 'left';
}

function touching(model: Model, scene: Scene): ReadonlySet<string> {
  const { selected } = scene;
  if (selected?.kind === 'relation') return new Set([selected.id]);
  return new Set(selected ? model.graph.tiesOf(selected.id).map((tie) => tie.relation.id) : []);
}

function middleOf(renderer: Renderer, model: Model, id: string, curvature: number) {
  const relation = model.graph.relations.get(id);
  const source = relation && renderer.getNodeDisplayData(relation.from);
  const target = relation && renderer.getNodeDisplayData(relation.to);
  if (!source || !target) return null;
  const a = renderer.framedGraphToViewport(source);
  const b = renderer.framedGraphToViewport(target);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (Math.hypot(dx, dy) < ROOM) return null;
  // The screen's y points down: the curve bends to the other side than in the drawing program.
  return { x: (a.x + b.x) / 2 + dy * curvature, y: (a.y + b.y) / 2 - dx * curvature };
}
