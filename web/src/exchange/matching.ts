/** What a person says of the columns and words of a table, and what this device remembers of it. */
import type { TableLook, TableMatching, TableWord } from '../api/tables';
import { recall, remember } from '../ui/stored';

/** Lists to which only a facilitator adds words. */
const CLOSED = ['nature', 'object'];

/** As the table seems, with the usual answers to what is not sure. */
export function seeming(look: TableLook): TableMatching {
  return {
    kind: look.kind,
    columns: { ...look.fields },
    fixed: {},
    values: {},
    towns: {},
    actors: {},
    create: false,
  };
}

export const mayJoin = ({ list, choices }: TableWord): boolean => !choices.length && !CLOSED.includes(list);

/** What a word stands for: as was said, as it seems, or else itself where the list takes new words. */
export function meaning(said: TableMatching, asked: TableWord): string {
  const { field, word, code } = asked;
  return said.values[field]?.[word] ?? code ?? (mayJoin(asked) ? word : '');
}

/** Everything that is shown as chosen, said to the server. */
export function complete(look: TableLook, said: TableMatching): TableMatching {
  const values: TableMatching['values'] = {};
  for (const word of look.words) {
    values[word.field] = { ...values[word.field], [word.word]: meaning(said, word) };
  }
  const towns: TableMatching['towns'] = {};
  for (const { word, towns: candidates } of look.towns) {
    const [first] = candidates;
    if (first) towns[word] = said.towns[word] ?? { lat: first.lat, lon: first.lon };
  }
  const fixed = Object.fromEntries(
    Object.entries(said.fixed).filter(([field, code]) => code && !fills(said, field)),
  );
  // A name that is like a known one is another actor, unless it is said to be the same.
  const another = said.kind === 'actors' ? look.actors.map(({ word }) => [word, '']) : [];
  const actors = { ...(Object.fromEntries(another) as TableMatching['actors']), ...said.actors };
  return { ...said, fixed, values, towns, actors };
}

const fills = (said: TableMatching, field: string): boolean => Object.values(said.columns).includes(field);

/** The fields without which no row comes in and that no column fills. */
export const missing = (look: TableLook, said: TableMatching): string[] => [
  ...look.needed.filter((field) => !fills(said, field)),
  ...(askedOfAll(said)?.field === 'tiedNature' && !said.fixed.tiedNature ? ['tiedNature'] : []),
];

/** What every row needs where no column says it: a resource has a type, a relation a nature. */
export function askedOfAll(said: TableMatching): { field: string; list: 'type' | 'nature' } | null {
  // The relations that the rows of actors name are of one nature, which no column says.
  if (said.kind === 'actors') return fills(said, 'tied') ? { field: 'tiedNature', list: 'nature' } : null;
  const list = said.kind === 'relations' ? 'nature' : 'type';
  return fills(said, list) ? null : { field: list, list };
}

/** A table with the same columns is likely the next state of the same table. */
const place = (territory: string, look: TableLook): string =>
  `maillage.matching.${territory}.${look.columns.map(({ name }) => name).join('\t')}`;

export function rememberMatching(territory: string, look: TableLook, said: TableMatching): void {
  remember(place(territory, look), JSON.stringify(said));
}

/** What was said of such a table the last time, as far as it still makes sense. */
export function rememberedMatching(territory: string, look: TableLook): TableMatching | null {
  const kept = recall(place(territory, look));
  return kept ? { ...seeming(look), ...(JSON.parse(kept) as Partial<TableMatching>) } : null;
}
