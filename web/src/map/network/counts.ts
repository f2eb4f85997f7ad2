import { formatNumber } from '../../i18n/language.svelte';
import { radiusOf } from './geometry';
import { markOf } from './marks';
import type { Picture } from './picture';

const LEAST = 12;

/** How many actors each closed community has, written in its mark unless somebody stands there. */
export function drawCounts(context: CanvasRenderingContext2D, picture: Picture): void {
  const { renderer, model, light, palette } = picture;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { key, actors, inhabited } of model.look.overview?.closed.values() ?? []) {
    const at = renderer.getNodeDisplayData(markOf(key));
    if (!at || inhabited || (light && !light.actors.has(markOf(key)))) continue;
    const { x, y } = renderer.framedGraphToViewport(at);
    const size = Math.max(LEAST, radiusOf(picture, markOf(key)) * 0.5) * palette.labelStrength;
    context.font = `700 ${size}px ${palette.font}`;
    context.fillStyle = palette.inkCss;
    context.fillText(formatNumber(actors.length), x, y + 1);
  }
  context.textAlign = 'left';
}
