import { get, query } from './http';

/** A town as the server knows it, without any access to the Internet. */
export interface Town {
  name: string;
  region: string;
  country: string;
  lat: number;
  lon: number;
  population?: number;
  /** Only the surroundings of the town are known. */
  approximate?: boolean;
}

/** Towns whose name begins so, from the gazetteer that the server brings along. */
export const towns = (q: string): Promise<Town[]> => get('/api/towns' + query({ q }));
