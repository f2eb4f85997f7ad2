import { get, query } from './http';

/** How the server understood a period. */
export interface Understood {
  /** From 1 to 12; empty when they are not said. */
  months: number[];
  /** Days that have the same hours together; empty when neither days nor hours are said. */
  times: { days: number[]; hours: { from: string; until: string }[] }[];
  /** Pieces of the text that are not counted. */
  unread: string[];
  hoursPerWeek?: number;
}

export const readPeriod = (text: string): Promise<Understood> => get('/api/periods' + query({ text }));
