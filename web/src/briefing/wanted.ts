/** What is asked of a briefing, as a form begins with it. */
import type { BriefingOption, BriefingWanted } from '../api/briefings';
import type { View } from '../route/view';

const option = (): BriefingOption => ({ title: '', text: '', scenario: '' });

/** Of the view that is open: its mission, its campaign and, where it is one that can be printed, its face. */
export const wantedFrom = ({ mission, campaign, face }: View, told: readonly string[]): BriefingWanted => ({
  mission,
  campaign,
  actors: [],
  face: face === 'geography' || face === 'network' ? face : null,
  question: '',
  decision: '',
  decider: '',
  until: '',
  options: [option(), option()],
  findings: [...told],
  authors: '',
  sources: '',
});

/** With a finding told, or no longer. */
export const toggled = (told: readonly string[], key: string): string[] =>
  told.includes(key) ? told.filter((one) => one !== key) : [...told, key];
