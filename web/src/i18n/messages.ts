import type { apart } from './apart';
import type { Message } from './format';
import { french } from './french';

type Rooms = typeof french & (typeof apart)['fr'];

/** "room.name" of every message there is. */
export type Key = { [R in keyof Rooms]: `${R}.${keyof Rooms[R] & string}` }[keyof Rooms];

export type Catalogue = Record<string, Record<string, Message>>;

export const inFrench: Catalogue = french;

export async function inEnglish(): Promise<Catalogue> {
  return (await import('./english')).english;
}
