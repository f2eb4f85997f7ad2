/** One or two letters that stand for a name: the first of its first and last words, else its first two. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)].map((word) => [...(word ?? '')][0]) : [...name];
  return letters.slice(0, 2).join('').toLocaleUpperCase();
}
