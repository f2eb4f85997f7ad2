import { path, get, post } from './http';

/** What who facilitates sees of the workshop; only `open` and no people when there is none. */
export interface Workshop {
  open: boolean;
  code?: string;
  since?: string;
  expires?: string;
  /** Who has joined since it was opened. */
  people: { person: string; name: string; at: string }[];
}

const at = (territory: string, ...verb: string[]): string =>
  path('territories', territory, 'workshop', ...verb);

export const workshop = (territory: string): Promise<Workshop> => get(at(territory));
/** Opens one, or shows the one that is open. */
export const openWorkshop = (territory: string): Promise<Workshop> => post(at(territory));
export const extendWorkshop = (territory: string): Promise<Workshop> => post(at(territory, 'extend'));
export const closeWorkshop = (territory: string): Promise<Workshop> => post(at(territory, 'close'));
/** Comes in by a code: with a first name, or as who is signed in. */
export const joinWorkshop = (code: string, name: string): Promise<{ territory: string }> =>
  post('/api/workshop/join', { code, name });
