import { path, post } from './http';

/** Where everything that is held of somebody is to be had as a file. */
export const ownData = '/api/me/data';
export const dataOfActor = (territory: string, id: string): string =>
  path('territories', territory, 'actors', id, 'data');
export const dataOfAccount = (person: string): string => path('people', person, 'data');

export const eraseOneself = (name: string): Promise<void> => post('/api/me/erase', { name });
export const eraseActor = (territory: string, id: string): Promise<void> =>
  post(path('territories', territory, 'actors', id, 'erase'));
export const eraseAccount = (person: string): Promise<void> => post('/api/people/erase', { person });
