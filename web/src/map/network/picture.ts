import type { Highlight } from '../../territory/workspace.svelte';
import type { Split } from '../split.svelte';
import type { Scene } from './emphasis';
import type { Covered } from './fit';
import type { Lane } from './lanes';
import type { Model } from './model';
import type { Palette } from './palette';
import type { Renderer } from './renderer';

/** What is shown at this instant: everything the canvases above and below the lines need. */
export interface Picture {
  renderer: Renderer;
  model: Model;
  scene: Scene;
  light: Highlight | null;
  hovered: string | null;
  hoveredRelation: string | null;
  lanes: ReadonlyMap<string, Lane>;
  split: Split | null;
  palette: Palette;
  /** The strokes of the icon of each kind, once they are known. */
  icons: ReadonlyMap<string, Path2D> | null;
  covered: Covered;
}
