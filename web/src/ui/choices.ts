export interface Choice {
  value: string;
  label: string;
  /** A few words that tell two similar choices apart. */
  hint?: string;
  /** Other names it is found by. */
  also?: readonly string[];
}

/** As the server compares the names of towns: accents, hyphens, capitals and « St » make no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'-]/g, ' ')
    .toLowerCase()
    .replace(/\bst(e?)(?= )/g, 'saint$1');

/**
 * The choices that contain every word typed, those named so first, then the shortest; choices that come
 * ranked already keep their order.
 */
export function matching(choices: readonly Choice[], typed: string, limit = 30, ranked = false): Choice[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (!words.length) return choices.slice(0, limit);
  const first = words[0] ?? '';
  const scored: { choice: Choice; rank: number }[] = [];
  for (const choice of choices) {
    const name = plain([choice.label, ...(choice.also ?? [])].join(' '));
    const text = name + ' ' + plain(choice.hint ?? '');
    if (!words.every((word) => text.includes(word))) continue;
    const rank = name.startsWith(first)
      ? 0
      : name.includes(' ' + first)
        ? 1
        : text.includes(' ' + first)
          ? 2
          : 3;
    scored.push({ choice, rank });
  }
  return scored
    .sort((a, b) => a.rank - b.rank || (ranked ? 0 : a.choice.label.length - b.choice.label.length))
    .slice(0, limit)
    .map(({ choice }) => choice);
}
