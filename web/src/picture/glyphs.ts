/** The sign of each line pattern, so that a nature is known without its colour and without a line. */
import type { Pattern } from '../map/style';

export interface Glyph {
  /** Painted full. */
  filled?: string;
  /** Drawn as lines. */
  stroked?: string;
}

/** Within a square of 12, its middle at the origin. */
export const GLYPHS: Readonly<Record<Pattern, Glyph>> = {
  solid: { filled: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z' },
  dashes: { stroked: 'M-4.4 -4.4L4.4 4.4M4.4 -4.4L-4.4 4.4' },
  dashdot: { filled: 'M-5 0a5 5 0 0 1 10 0z', stroked: 'M-4.3 0a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0 -8.6 0z' },
  double: { stroked: 'M-5 -2.6H5M-5 2.6H5' },
  dots: { stroked: 'M-2.9 0a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0 -5.8 0z' },
  long: { filled: 'M0 -5.4L5.4 4.4H-5.4z' },
  ticks: { stroked: 'M-4 -5V5M0 -5V5M4 -5V5' },
};
