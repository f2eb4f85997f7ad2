import type { Language } from '../i18n/messages';

/** What the guide says: of each screen, of each term, at each stop of the tour. */
export type Words = typeof import('./words.fr.json');

/** Long, and seldom read: it comes when somebody asks for help. English has to have all that French has. */
const BOOKS: Record<Language, () => Promise<{ default: Words }>> = {
  fr: () => import('./words.fr.json'),
  en: () => import('./words.en.json'),
};

export const words = async (language: Language): Promise<Words> => (await BOOKS[language]()).default;
