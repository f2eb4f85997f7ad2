/** What waits for the person in a territory. */
import type { Place } from './comments';
import { get } from './http';
import type { TerritoryApi } from './territories';

export interface WaitingItem {
  what:
    'question' | 'asked' | 'answer' | 'mention' | 'remark' | 'round' | 'suggestion' | 'accepted' | 'refused';
  /** How many comments of the thread, or how many pairs to read. */
  n: number;
  id: string;
  author?: string;
  at?: string;
  text?: string;
  /** What a suggestion would add or correct. */
  name?: string;
  comment?: Place;
  round?: { id: string; mission: string; campaign: string; actors: number };
}

export const waiting = (api: TerritoryApi): Promise<WaitingItem[]> => get(api.at('waiting'));
