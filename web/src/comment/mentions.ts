/** Naming people in a text, as « @Zoé ». */
import type { PersonTakingPart } from '../api/comments';

/** Whether what stands before the caret is a sign that begins a name, and not one within an address. */
export const typesAt = (text: string, caret: number): boolean =>
  /(^|[^\p{L}\p{N}])@$/u.test(text.slice(0, caret));

/** The text with a name at the caret, after the sign that stands there or a new one, and where to go on. */
export function named(text: string, caret: number, name: string): { text: string; caret: number } {
  const before = text.slice(0, caret);
  const gap = before === '' || /[\s(]@?$/.test(before) || before === '@' ? '' : ' ';
  const start = before.endsWith('@') ? before : `${before}${gap}@`;
  const written = `${start}${name} `;
  return { text: written + text.slice(caret).replace(/^ /, ''), caret: written.length };
}

/** Who is named in the text; of two names of which one begins like the other, the longer one is meant. */
export function mentioned(text: string, people: readonly PersonTakingPart[]): string[] {
  let left = text;
  const found: string[] = [];
  for (const { person, name } of [...people].sort((a, b) => b.name.length - a.name.length)) {
    const without = left.replaceAll(`@${name}`, ' ');
    if (without !== left) found.push(person);
    left = without;
  }
  return found;
}
