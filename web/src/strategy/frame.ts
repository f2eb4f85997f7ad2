import type { Campaign, Mission } from '../api/model';
import type { Frame } from './entry.svelte';

interface Viewed {
  mission: string | null;
  campaign: string | null;
}
interface Known {
  missions: readonly Mission[];
  campaigns: readonly Campaign[];
}

/** The mission and campaign that are alone in view, closed ones too; null when several are. */
export function viewedFrame(view: Viewed, { missions, campaigns }: Known): Frame | null {
  const only = (list: readonly { id: string }[]): string | null =>
    list.length === 1 ? (list[0]?.id ?? null) : null;
  const mission = view.mission ?? only(missions);
  const campaign = view.campaign ?? only(campaigns);
  return mission && campaign ? { mission, campaign } : null;
}
