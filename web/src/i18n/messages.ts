import type { apart } from './apart';
import type { Message } from './format';
import type { french } from './french';

type Rooms = typeof french & (typeof apart)['fr'];

/** "room.name" of every message there is. */
export type Key = { [R in keyof Rooms]: `${R}.${keyof Rooms[R] & string}` }[keyof Rooms];

export type Language = 'fr' | 'en';
export type Catalogue = Record<string, Record<string, Message>>;
/** What is said, by language. */
export type Catalogues = Record<Language, Catalogue>;

/** What is said in a language: nobody loads the words of the other one. */
export const catalogueIn = async (language: Language): Promise<Catalogue> =>
  language === 'fr' ? (await import('./french')).french : (await import('./english')).english;

/** For those who write the words of a territory in both languages. */
export async function inBoth(): Promise<Catalogues> {
  const [fr, en] = await Promise.all([catalogueIn('fr'), catalogueIn('en')]);
  return { fr, en };
}
