/** What a card tells first: the strongest reasons, the gravest objections, what to check before anything else. */
import type { Proposal, Weights } from '../api/proposals';
import type { Point } from '../api/questions';
import { contributions } from './ranking';

export interface Points {
  reasons: Point[];
  obstacles: Point[];
  unknowns: Point[];
}

/** Objections that say no more than what is to be checked. */
const ASKED_INSTEAD: Readonly<Record<string, string>> = {
  unlocated: 'check_place',
  uncertain: 'check_resource',
  potential: 'check_conditions',
};

/** Reasons by the points that their term brings; objections and what is to be checked come from the server in order. */
export function allPoints(lead: Proposal, weights: Weights): Points {
  const brought = new Map(contributions(lead.factors, weights).map(({ term, points }) => [term, points]));
  const pointsOf = (reason: Point): number => brought.get(String(reason.term)) ?? 0;
  const reasons = [...lead.reasons].sort((a, b) => pointsOf(b) - pointsOf(a));
  return { reasons, obstacles: lead.obstacles, unknowns: lead.unknowns };
}

/** At most so many of each, and one thing to check; two reasons of one term count as one. */
export function firstPoints(all: Points, few: number): Points {
  const terms = new Set<unknown>();
  const reasons = all.reasons.filter(({ term }) => !terms.has(term) && terms.add(term));
  const unknowns = all.unknowns.slice(0, 1);
  const obstacles = all.obstacles.filter(
    ({ code }) => ASKED_INSTEAD[code] !== unknowns[0]?.code || !unknowns[0],
  );
  return { reasons: reasons.slice(0, few), obstacles: obstacles.slice(0, few), unknowns };
}
