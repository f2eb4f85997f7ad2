import type { Face, PanelName, View } from '../route/view';

export type ScreenName = Face | PanelName;

/** The screen somebody asks about: the panel, when one is open, since that is where they were last. */
export const screenOf = ({ panel, face }: Pick<View, 'panel' | 'face'>): ScreenName => panel ?? face;
