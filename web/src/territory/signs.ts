/** The letters by which objects are known on the map and in the matrix. */
import type { Term } from '../api/model';

/** What people are used to, as long as the name has it. */
const USUAL: Readonly<Record<string, string>> = { values: 'V', practices: 'P', means: 'M', global: 'G' };

/** One letter for each object, of its French name in both languages so that a printed legend fits both; no two alike. */
export function signsOf(objects: readonly Term[]): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { code, fr } of objects) {
    const letters = [...fr.toLocaleUpperCase('fr')].filter((letter) => /\p{L}/u.test(letter));
    const usual = USUAL[code];
    const wanted = [...(usual && letters.includes(usual) ? [usual] : []), ...letters];
    const sign = wanted.find((letter) => !taken.has(letter)) ?? letters[0] ?? '';
    taken.add(sign);
    signs.set(code, sign);
  }
  return signs;
}
