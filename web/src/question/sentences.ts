/** A text cut after its first sentence: a full stop that a space and a capital follow. */
export function firstSentence(text: string): { first: string; rest: string } {
  const end = /[.!?]\s+(?=[\p{Lu}«“])/u.exec(text);
  return end
    ? { first: text.slice(0, end.index + 1), rest: text.slice(end.index + end[0].length) }
    : { first: text, rest: '' };
}
