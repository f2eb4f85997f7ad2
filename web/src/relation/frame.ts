import type { Campaign, Mission } from '../api/model';

interface Chosen {
  mission?: string | null | undefined;
  campaign?: string | null | undefined;
}
interface Frame {
  mission: string;
  campaign: string;
}
interface Known {
  missions: readonly Mission[];
  campaigns: readonly Campaign[];
}

/** The campaigns in which one still writes. */
export const openCampaigns = (campaigns: readonly Campaign[]): readonly Campaign[] =>
  campaigns.filter(({ state }) => state !== 'closed');

/**
 * The mission and campaign that something new is said of, unless the person says otherwise: a mission among several is
 * theirs to choose.
 */
export function frameOf(view: Chosen, { missions, campaigns }: Known): Frame {
  return {
    mission: view.mission ?? (missions.length === 1 ? missions[0]?.id : undefined) ?? '',
    campaign: view.campaign ?? (openCampaigns(campaigns).at(-1) ?? campaigns.at(-1))?.id ?? '',
  };
}

/** Those of a new reading: as in view, but nobody writes in a campaign that is closed. */
export function frameToRead(view: Chosen, known: Known): Frame {
  const open = openCampaigns(known.campaigns).some(({ id }) => id === view.campaign);
  return frameOf(open ? view : { mission: view.mission }, known);
}

/** Those of a relation that is read once more; when its campaign is closed, the campaign is that of any new reading. */
export function frameAgain(relation: Chosen, view: Chosen, known: Known): Frame {
  const open = openCampaigns(known.campaigns).some(({ id }) => id === relation.campaign);
  const { campaign } = open ? relation : view;
  return frameToRead({ mission: relation.mission, campaign }, known);
}

/** The campaign of a relation in which nobody writes any more: whoever reads it again does so in another one. */
export const closedCampaignOf = (relation: Chosen, { campaigns }: Known): Campaign | undefined =>
  campaigns.find(({ id, state }) => id === relation.campaign && state === 'closed');

/** The mission and campaign in which a group begins to read: those in view, else the first and the last open one. */
export function groupFrameOf(view: Chosen, { missions, campaigns }: Known): Frame {
  const open = openCampaigns(campaigns);
  return {
    mission: view.mission ?? missions[0]?.id ?? '',
    campaign: (open.find(({ id }) => id === view.campaign) ?? open.at(-1))?.id ?? '',
  };
}

/** The mission and campaign that are alone in view, in which one writes; null when several are, or the campaign is closed. */
export function onlyFrame(view: Chosen, { missions, campaigns }: Known): Frame | null {
  const only = (list: readonly { id: string }[]): string | null =>
    list.length === 1 ? (list[0]?.id ?? null) : null;
  const mission = view.mission ?? only(missions);
  const campaign = view.campaign ?? only(campaigns);
  const closed = campaigns.find(({ id }) => id === campaign)?.state === 'closed';
  return mission && campaign && !closed ? { mission, campaign } : null;
}
