/** What covers a map on each side, in pixels: what is looked at is kept clear of it. */
export interface Insets {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between what is looked at and what covers the map. */
export const MARGIN = 36;
/** However much covers the map, so much of its width and height is left to look at. */
const LEFT_OVER = 0.4;

/** The same insets, no larger than a map of this size allows, with a margin around what is looked at. */
export function within(insets: Insets, width: number, height: number): Insets {
  const across = shrink(insets.left + insets.right + 2 * MARGIN, width * (1 - LEFT_OVER));
  const down = shrink(insets.top + insets.bottom + 2 * MARGIN, height * (1 - LEFT_OVER));
  return {
    left: (insets.left + MARGIN) * across,
    right: (insets.right + MARGIN) * across,
    top: (insets.top + MARGIN) * down,
    bottom: (insets.bottom + MARGIN) * down,
  };
}

const shrink = (wanted: number, most: number): number => Math.min(1, most / wanted);
