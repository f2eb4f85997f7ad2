import type { Campaign, Mission } from '../api/model';
import type { View } from '../route/view';

/**
 * The mission and campaign a new reading is made for, unless the person says otherwise: a mission among several is
 * theirs to choose.
 */
export function frameOf(
  view: Pick<View, 'mission' | 'campaign'>,
  { missions, campaigns }: { missions: readonly Mission[]; campaigns: readonly Campaign[] },
): { mission: string; campaign: string } {
  const open = campaigns.filter((campaign) => campaign.state !== 'closed');
  return {
    mission: view.mission ?? (missions.length === 1 ? missions[0]?.id : undefined) ?? '',
    campaign: view.campaign ?? (open.at(-1) ?? campaigns.at(-1))?.id ?? '',
  };
}
