import { get, query } from './http';

export interface Town {
  name: string;
  region: string;
  country: string;
  lat: number;
  lon: number;
  population?: number;
}

/** Towns whose name begins so, from the gazetteer that the server brings along. */
export const towns = (q: string): Promise<Town[]> => get('/api/towns' + query({ q }));
