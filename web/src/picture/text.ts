/** Names that fit where they stand: measured, wrapped on several lines or shortened. */
export type Measure = (text: string) => number;

export const FONT = 'Atkinson Hyperlegible';
const ELLIPSIS = '…';

let pen: CanvasRenderingContext2D | null = null;

/** How wide a text of this size is, in pixels. */
export function measurer(size: number, weight: 400 | 700 = 400): Measure {
  return (text) => {
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('This browser measures no text');
    pen.font = `${weight} ${size}px '${FONT}', system-ui, sans-serif`;
    return pen.measureText(text).width;
  };
}

/** The whole text where it fits, else as much of it as does, with an ellipsis. */
export function shortened(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let [fits, toomuch] = [0, letters.length];
  while (toomuch - fits > 1) {
    const middle = (fits + toomuch) >> 1;
    if (measure(letters.slice(0, middle).join('').trimEnd() + ELLIPSIS) <= width) fits = middle;
    else toomuch = middle;
  }
  return letters.slice(0, fits).join('').trimEnd() + ELLIPSIS;
}

/** At most so many lines of words, none wider than the width; what does not fit is left out after an ellipsis. */
export function wrapped(text: string, width: number, lines: number, measure: Measure): string[] {
  const words = text.split(' ').filter(Boolean);
  const made: string[] = [];
  while (words.length && made.length < lines) {
    if (made.length === lines - 1) {
      made.push(shortened(words.splice(0).join(' '), width, measure));
      break;
    }
    let line = words.shift() ?? '';
    for (let next = words[0]; next !== undefined && measure(`${line} ${next}`) <= width; next = words[0]) {
      line = `${line} ${next}`;
      words.shift();
    }
    made.push(shortened(line, width, measure));
  }
  return made;
}

export interface Spot {
  x: number;
  y: number;
}

/** Where the items of a legend stand, one after the other, on as many lines as they need. */
export function flowed(
  widths: readonly number[],
  width: number,
  line: number,
  gap = 18,
): { at: Spot[]; height: number } {
  let [x, y] = [0, 0];
  const at = widths.map((own) => {
    if (x > 0 && x + own > width) [x, y] = [0, y + line];
    const spot = { x, y };
    x += own + gap;
    return spot;
  });
  return { at, height: widths.length ? y + line : 0 };
}
