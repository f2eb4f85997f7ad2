import { get, path, post, query } from './http';

/** Where everything that is held of somebody is to be had as a file. */
export const ownData = '/api/me/data';
export const dataOfActor = (territory: string, id: string): string =>
  path('territories', territory, 'actors', id, 'data');
export const dataOfAccount = (person: string): string => path('people', person, 'data');

export const eraseOneself = (name: string): Promise<void> => post('/api/me/erase', { name });
export const eraseActor = (territory: string, id: string): Promise<void> =>
  post(path('territories', territory, 'actors', id, 'erase'));
export const eraseAccount = (person: string): Promise<void> => post('/api/people/erase', { person });

/** What whoever asks is called from now on. */
export const renameOneself = (name: string): Promise<void> => post('/api/me/name', { name });

/** Somebody who said something without an account. */
export interface UnaccountedAuthor {
  name: string;
  guest: boolean;
  /** How many readings and profiles one may see of them. */
  said: number;
}

const authorsOf = (territory: string, ...more: string[]): string =>
  path('territories', territory, 'authors', ...more);
export const authors = (territory: string): Promise<UnaccountedAuthor[]> => get(authorsOf(territory));
export const dataOfAuthor = (territory: string, name: string): string =>
  authorsOf(territory, 'data') + query({ name });
export const renameAuthor = (territory: string, name: string, to: string): Promise<void> =>
  post(authorsOf(territory, 'rename'), { name, to });
export const eraseAuthor = (territory: string, name: string): Promise<void> =>
  post(authorsOf(territory, 'erase'), { name });
