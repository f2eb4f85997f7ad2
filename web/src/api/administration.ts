import { get, path, post, query } from './http';
import type { Role } from './account';

export interface Overview {
  version: string;
  /** In bytes; the database only where it is inside the server. */
  storage: { database?: number; backups: number; free: number };
  territories: { id: string; name: string; actors: number; people: number; changed?: string }[];
}

export interface PersonWithParts {
  person: string;
  name: string;
  login: string;
  since?: string;
  parts: { territory: string; name: string; role: Role }[];
}

export interface Backup {
  name: string;
  at: string;
  bytes: number;
}

export const overview = (): Promise<Overview> => get('/api/administration');
/** The first two hundred accounts whose name, or what they sign in with, has these letters. */
export const people = (letters: string): Promise<PersonWithParts[]> =>
  get('/api/administration/people' + query({ q: letters }));
export const backups = (): Promise<Backup[]> => get('/api/backups');
export const makeBackup = (): Promise<Backup> => post('/api/backups');
export const deleteBackup = (name: string): Promise<void> => post('/api/backups/delete', { name });
export const fileOfBackup = (name: string): string => path('backups', name);
