import type { Proposal } from '../api/proposals';

/** What the panel shows of the leads found. */
export interface Sorted {
  open: Proposal[];
  blocked: Proposal[];
  rejected: Proposal[];
}

/** Rejected leads are folded away; the strict view keeps what is available today. */
export function sorted(found: readonly Proposal[], strict: boolean): Sorted {
  const rejected = found.filter(({ decision }) => decision?.verdict === 'rejected');
  const kept = found.filter((lead) => lead.decision?.verdict !== 'rejected' && (lead.strict || !strict));
  return {
    open: kept.filter(({ blocked }) => !blocked),
    blocked: kept.filter(({ blocked }) => blocked),
    rejected,
  };
}
