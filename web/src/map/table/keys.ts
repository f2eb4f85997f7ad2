export interface CellAt {
  row: number;
  column: number;
}

const PAGE = 15;

/** Where a key leads from a cell; null when it leads nowhere. */
export function keyMove(key: string, at: CellAt, size: { rows: number; columns: number }): CellAt | null {
  const to = destination(key, at, size);
  if (!to) return null;
  const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));
  return { row: within(to.row, size.rows), column: within(to.column, size.columns) };
}

function destination(key: string, { row, column }: CellAt, size: { columns: number }): CellAt | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: size.columns - 1 };
    default:
      return null;
  }
}
