/** Objectives that profiles name: positions that somebody could read, never read on their own. */
import type { Profiles } from '../api/profiles';
import type { Objective } from '../api/strategy';

export interface NamedObjective {
  actor: string;
  objective: Objective;
  /** Among what the profile names it. */
  where: 'objectives' | 'stakes';
  author: string;
  /** The line in which it is named. */
  excerpt: string;
}

const WHERE = ['objectives', 'stakes'] as const;

/** Capitals, accents and the space around count for nothing. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0’'.,;:]+/g, ' ')
    .trim();

export function named(
  objectives: readonly Objective[],
  gathered: readonly Profiles[],
  known: (actor: string, objective: string) => boolean,
): NamedObjective[] {
  const found = new Map<string, NamedObjective>();
  for (const { actor, mission, profiles } of gathered)
    for (const profile of profiles)
      for (const where of WHERE)
        for (const objective of objectives) {
          const line = (profile[where] ?? '').split(/\n+/).find((text) => says(text, objective.name));
          const key = `${actor}|${objective.id}`;
          if (line === undefined || mission !== objective.mission || found.has(key)) continue;
          if (known(actor, objective.id)) continue;
          found.set(key, { actor, objective, where, author: profile.author ?? '', excerpt: line.trim() });
        }
  return [...found.values()];
}

const says = (text: string, name: string): boolean =>
  plain(name) !== '' && ` ${plain(text)} `.includes(` ${plain(name)} `);
