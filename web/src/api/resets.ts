import { get, post, query } from './http';

/** Somebody who signs in by a password. */
export interface Account {
  person: string;
  name: string;
  login: string;
  since?: string;
  /** How many territories they take part in. */
  territories: number;
}

/** The first accounts whose name, or what they sign in with, has these letters. */
export const accounts = (letters: string): Promise<Account[]> => get('/api/people' + query({ q: letters }));
/** Makes the link by which a person chooses a new password; its secret is told this once. */
export const makeReset = (person: string): Promise<{ secret: string }> =>
  post('/api/people/reset', { person });
/** Has a link sent to whoever signs in by this address; nobody is told whether anybody does. */
export const askForReset = (login: string): Promise<void> => post('/api/reset/ask', { login });
/** Whose password the link of this secret changes. */
export const lookAtReset = (secret: string): Promise<{ name: string; login: string }> =>
  post('/api/reset/look', { secret });
export const useReset = (secret: string, password: string): Promise<void> =>
  post('/api/reset/use', { secret, password });
