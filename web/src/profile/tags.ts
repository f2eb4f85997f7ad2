/** Values as tags: what is typed is taken for a word that is there already, whatever its capitals and accents. */
import type { Choice } from '../ui/choices';
import { plain } from '../ui/plain';

const key = (text: string): string => plain(text).replace(/[’']/g, ' ').trim();

/** The code of the word that was meant; a new word begins with a capital and stands for itself. */
export function tagOf(typed: string, choices: readonly Choice[]): string {
  const word = typed.trim();
  const known = choices.find(({ value, label }) => key(label) === key(word) || value === word);
  return known?.value ?? word.charAt(0).toUpperCase() + word.slice(1);
}
