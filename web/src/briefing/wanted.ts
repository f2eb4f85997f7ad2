/** What is asked of a briefing, as a form begins with it. */
import type { BriefingOption, BriefingStory, BriefingWanted } from '../api/briefings';
import type { View } from '../route/view';

const option = (): BriefingOption => ({ title: '', text: '', scenario: '' });

/**
 * Of the view that is open: its mission, its campaign and, where it is one that can be printed, its face. Of a story: its
 * title, what it asks, its figures and sources; its passages are offered, none is told before it is chosen.
 */
export const wantedFrom = (
  { mission, campaign, face }: View,
  told: readonly string[],
  story?: BriefingStory,
): BriefingWanted => ({
  mission,
  campaign,
  actors: story?.actors ?? [],
  face: face === 'geography' || face === 'network' ? face : null,
  question: story?.name ?? '',
  decision: story?.decision ?? '',
  decider: story?.decider ?? '',
  until: story?.until ?? '',
  options: [option(), option()],
  findings: [...told],
  authors: '',
  sources: story?.sources ?? '',
  figures: story?.figures.map((figure) => ({ ...figure })) ?? [],
  passages: [],
});

/** With a finding told, or no longer. */
export const toggled = (told: readonly string[], key: string): string[] =>
  told.includes(key) ? told.filter((one) => one !== key) : [...told, key];
