/** Tables as files for a spreadsheet. */

export type Row = readonly string[];

/** Semicolons, as spreadsheets in French expect them, and a mark by which they know the encoding. */
export const written = (rows: readonly Row[]): string =>
  '\ufeff' + rows.map((cells) => cells.map(quoted).join(';') + '\r\n').join('');

/** What begins like a formula is text. */
function quoted(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.,]+$/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
