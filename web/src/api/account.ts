import { get, path, post } from './http';
import type { Me } from './model';

/** A part that somebody can be given in a territory. */
export const ROLES = ['reader', 'contributor', 'facilitator'] as const;
export type Role = (typeof ROLES)[number];

export interface Account {
  name: string;
  login: string;
  password: string;
}

/** What an invitation is for. */
export interface Shown {
  territory: string;
  /** Of the territory. */
  name: string;
  role: Role;
}

export interface Member {
  person: string;
  name: string;
  login?: string;
  /** By a workshop, without an account. */
  guest: boolean;
  role: Role;
  since?: string;
}

export interface Invitation {
  id: string;
  role: Role;
  note?: string;
  since: string;
  expires: string;
  /** How many people came by it. */
  taken: number;
}

export interface Team {
  members: Member[];
  invitations: Invitation[];
}

export const me = (): Promise<Me> => get('/api/me');
export const signIn = (given: { code: string } | { login: string; password: string }): Promise<void> =>
  post('/api/sign-in', given);
export const signOut = (): Promise<void> => post('/api/sign-out');
/** Where to go to sign in by the identity provider, or to have the account one has tied to it. */
export const leaveForProvider = (tie: boolean): Promise<{ location: string }> =>
  post('/api/sign-in/provider', { tie });
/** How one signs in: by this name and a password, and whether the identity provider knows one. */
export const ownAccount = (): Promise<{ login?: string; tied: boolean }> => get('/api/me/account');
export const changePassword = (old: string, password: string): Promise<void> =>
  post('/api/me/password', { old, password });
/** Gives a guest an account, as the same person. */
export const takeAccount = (login: string, password: string): Promise<void> =>
  post('/api/me/account', { login, password });
/** Signs a guest in with the account they have, which what they wrote passes to. */
export const tieToAccount = (login: string, password: string): Promise<void> =>
  post('/api/me/tie', { login, password });
export const signOutElsewhere = (): Promise<void> => post('/api/me/sign-out-elsewhere');

export const lookAtInvitation = (secret: string): Promise<Shown> => post('/api/invitation/look', { secret });
export const takeInvitation = (secret: string, account: Account | null): Promise<void> =>
  post('/api/invitation/take', { secret, ...account });

export const team = (territory: string): Promise<Team> => get(path('territories', territory, 'members'));
/** Gives somebody another role, or with null none. */
export const changeRole = (territory: string, person: string, role: Role | null): Promise<void> =>
  post(path('territories', territory, 'members'), { person, role });
/** Makes an invitation; with an address it is sent there too, and told whether it has gone. */
export const invite = (
  territory: string,
  role: Role,
  note: string,
  to: string,
): Promise<{ secret: string; mailed?: boolean }> =>
  post(path('territories', territory, 'invitations'), { role, note, to });
export const revoke = (territory: string, id: string): Promise<void> =>
  post(path('territories', territory, 'invitations', 'revoke'), { id });
