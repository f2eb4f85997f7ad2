import { get, post } from './http';

/** What a token is for, from least to most. */
export const SCOPES = ['read', 'export', 'write'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Token {
  id: string;
  name: string;
  scope: Scope;
  /** The only territory it reaches; all of the person's without. */
  territory?: string;
  since: string;
  expires: string;
}

export interface TokenWanted {
  name: string;
  scope: Scope;
  days: number;
  territory?: string;
}

export const tokens = (): Promise<Token[]> => get('/api/me/tokens');
/** Its secret is told this once. */
export const makeToken = (wanted: TokenWanted): Promise<{ secret: string }> => post('/api/me/tokens', wanted);
export const revokeToken = (id: string): Promise<void> => post('/api/me/tokens/revoke', { id });
