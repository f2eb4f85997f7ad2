import { plain } from '../../ui/plain';

/** Names pasted as a column, from a spreadsheet or a list. */
export interface Pasted {
  name: string;
  /** The actor of that name that is already there. */
  known?: string;
}

const key = (name: string): string => plain(name).replace(/\s+/g, ' ').trim();

/** One name a line; the first cell of a pasted row; bullets and repeats left out. */
export function pastedNames(text: string, actors: readonly { id: string; name: string }[]): Pasted[] {
  const known = new Map(actors.map((actor) => [key(actor.name), actor.id]));
  const seen = new Set<string>();
  const names: Pasted[] = [];
  for (const line of text.split(/\r?\n/)) {
    const name = (line.split('\t')[0] ?? '')
      .replace(/^[\s•–*-]+/, '')
      .replace(/^"(.*)"$/, '$1')
      .trim();
    if (!name || seen.has(key(name))) continue;
    seen.add(key(name));
    const id = known.get(key(name));
    names.push(id ? { name, known: id } : { name });
  }
  return names;
}
