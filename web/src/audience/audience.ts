/** Who may see what is said. */
import type { Audience, Territory } from '../api/model';

export const AUDIENCES: readonly Audience[] = ['author', 'team', 'public'];

/** The kinds of things that are said, for each of which a territory can say who sees what is new. */
export const SAID = [
  'actor',
  'resource',
  'need',
  'pool',
  'agreement',
  'commitment',
  'assessment',
  'reading',
  'profile',
  'discussion',
  'comment',
  'suggestion',
  'scenario',
  'story',
  'stance',
  'influence',
  'attitude',
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

/** Whom an arbitration can be for: what is kept to oneself decides nothing for a group. */
export const DECIDING: readonly Audience[] = ['team', 'public'];

export const usualDecision = (territory: Territory): Audience =>
  DECIDING.find((audience) => audience === usual(territory, 'reading')) ?? 'team';

/** Who sees a thing, or will once its round closes; what nothing is said of is for everybody. */
export const meant = ({ audience, audienceAfter }: Shown): Audience => audienceAfter ?? audience ?? 'public';

/**
 * Who sees the things of a list unless one of them says otherwise: what all of them share, else what is usual for their
 * kind in the territory.
 */
export function common(territory: Territory, kind: Said, things: readonly Shown[]): Audience {
  const all = new Set(things.map(meant));
  const [only] = all;
  return only !== undefined && all.size === 1 ? only : usual(territory, kind);
}

/** What to save when another audience is chosen: what waits for a round to close gives way to it. */
export const chosen = (audience: Audience): { audience: Audience; audienceAfter: undefined } => ({
  audience,
  audienceAfter: undefined,
});
