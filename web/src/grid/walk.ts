/** Going from cell to cell, and which cells are in view. */
export interface At {
  row: number;
  column: number;
}

/** The next pair that is still to be read after this one: along the row, then the next row after the diagonal. */
export function onward({ row, column }: At, count: number): At {
  for (let next = column + 1; next < count; next++) if (next !== row) return { row, column: next };
  const below = row + 1;
  return below + 1 < count ? { row: below, column: below + 1 } : { row, column };
}

/** The ranks to draw: those in view, some around them in steps, and the one that has the keyboard. */
export function ranks(from: number, length: number, size: number, count: number, kept: number): number[] {
  const step = 6;
  const first = Math.max(0, Math.floor(from / size / step - 1) * step);
  const last = Math.min(count, Math.ceil((from + length) / size / step + 1) * step);
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
  if (kept >= count || (kept >= first && kept < last)) return drawn;
  return kept < first ? [kept, ...drawn] : [...drawn, kept];
}

const PAGE = 10;

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * Where a key leads from a cell; the names of rows and columns are at rank -1, their corner is skipped. There are as many
 * columns as rows, unless told.
 */
export function walked(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  at: At,
  count: number,
  columns = count,
): At | null {
  if (altKey || metaKey) return null;
  const to = destination(key, ctrlKey, at, count, columns);
  if (!to) return null;
  const row = Math.max(-1, Math.min(to.row, count - 1));
  const column = Math.max(-1, Math.min(to.column, columns - 1));
  return row < 0 && column < 0 ? at : { row, column };
}

function destination(
  key: string,
  far: boolean,
  { row, column }: At,
  count: number,
  columns: number,
): At | null {
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? count - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? columns - 1 : column + 1 };
    case 'PageUp':
      return { row: Math.max(0, row - PAGE), column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? count - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
