/** A lead for tests. */
import type { Proposal } from '../api/proposals';

export const lead = (key: string, change: Partial<Proposal> = {}): Proposal => ({
  key,
  need: 'n',
  seeker: 's',
  holder: 'h',
  resource: key,
  type: 't',
  blocked: false,
  strict: true,
  score: 0.5,
  factors: {},
  reasons: [],
  obstacles: [],
  unknowns: [],
  brokers: [],
  mediation: [],
  relations: [],
  ...change,
});
