/** The order of leads: the sum of the terms of each, from 0 to 1, times what each term weighs. */
import type { Proposal, Weights } from '../api/proposals';

/** Scores leads by their terms, rounded as the server does, so that what it takes for equal is equal here. */
export function scorer(weights: Weights): (factors: Weights) => number {
  const weighed = Object.entries(weights);
  return (factors) => {
    let sum = 0;
    for (const [term, weight] of weighed) sum += weight * (factors[term] ?? 0);
    return Math.round(sum * 1e4) / 1e4;
  };
}

/** Leads with their scores for these weights, the best first, those that are blocked last; nothing given is changed. */
export function ranked(leads: readonly Proposal[], weights: Weights): Proposal[] {
  const scoreOf = scorer(weights);
  return leads.map((lead) => ({ ...lead, score: scoreOf(lead.factors) })).sort(compared);
}

function compared(a: Proposal, b: Proposal): number {
  if (a.blocked !== b.blocked) return a.blocked ? 1 : -1;
  return b.score - a.score || ordered(a.need ?? '', b.need ?? '') || ordered(a.resource, b.resource);
}

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One term of a score: what it weighs of a hundred, how well it fits, and the points of a hundred that this makes. */
export interface Contribution {
  term: string;
  weight: number;
  factor: number;
  points: number;
}

export function contributions(factors: Weights, weights: Weights): Contribution[] {
  const all = total(weights);
  return Object.entries(weights).map(([term, given]) => {
    const weight = all ? (100 * given) / all : 0;
    const factor = factors[term] ?? 0;
    return { term, weight, factor, points: weight * factor };
  });
}

export const total = (weights: Weights): number =>
  Object.values(weights).reduce((sum, weight) => sum + weight, 0);
