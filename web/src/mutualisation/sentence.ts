/** Cuts a sentence at the names that are marked in it, so that they can be shown as controls. */
export interface SentencePart {
  text: string;
  actor?: string;
}

export function parts(marked: string): SentencePart[] {
  return marked
    .split('\u0001')
    .map((text, index) => (index % 2 ? { text, actor: text } : { text }))
    .filter(({ text }) => text);
}
