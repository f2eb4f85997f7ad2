/** Which two campaigns are compared. */
import type { Campaign } from '../api/model';
import type { Comparing } from '../route/view';

/** The last two, unless the address names two that exist. */
export function compared(campaigns: readonly Campaign[], asked: Comparing | null): Comparing | null {
  const known = (id: string | undefined): boolean => campaigns.some((campaign) => campaign.id === id);
  if (asked && known(asked.from) && known(asked.to)) return asked;
  const [from, to] = campaigns.slice(-2);
  return from && to ? { from: from.id, to: to.id } : null;
}
