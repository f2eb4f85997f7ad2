/** Who may see what is said. */
import { currentPerson } from '../account/session.svelte';
import type { Audience, Territory } from '../api/model';

export const AUDIENCES: readonly Audience[] = ['author', 'team', 'public'];

/** The kinds of things that are said, for each of which a territory can say who sees what is new. */
export const SAID = [
  'actor',
  'resource',
  'need',
  'pool',
  'reading',
  'profile',
  'discussion',
  'comment',
  'suggestion',
] as const;
export type Said = (typeof SAID)[number];

export interface Shown {
  audience?: Audience;
  /** Whom it is for once the round in which it was read closes. */
  audienceAfter?: Audience;
  /** Whose it is. */
  person?: string;
}

/** Who sees a new thing of which nothing else is said. */
export const usual = (territory: Territory, kind: Said): Audience => territory[`${kind}Audience`] ?? 'team';

/** Who sees a thing, or will once its round closes; what nothing is said of is for everybody. */
export const meant = ({ audience, audienceAfter }: Shown): Audience => audienceAfter ?? audience ?? 'public';

/** Whether somebody else wrote it: "me alone" would then be said of the wrong person. */
export const isSomebodyElses = ({ person }: Shown): boolean =>
  person !== undefined && person !== currentPerson()?.person;

/** What to save when another audience is chosen: what waits for a round to close gives way to it. */
export const chosen = (audience: Audience): { audience: Audience; audienceAfter: undefined } => ({
  audience,
  audienceAfter: undefined,
});
