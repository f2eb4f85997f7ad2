import { speak } from '../api/http';
import { recall, remember } from '../ui/stored';
import { collating, date, day, fill, list, month, number, time, type Message, type Params } from './format';
import { catalogueIn, type Catalogue, type Catalogues, type Key, type Language } from './messages';
import { french as typeset } from './typography';

const STORED = 'maillage.language';

let language = $state<Language>('fr');
let spoken = $state.raw<Catalogue>({});
/** What is said on the page that is open alone. */
let besides: Catalogues = { fr: {}, en: {} };

export const currentLanguage = (): Language => language;

/** Brings the words of a language, for this page as long as it is open. */
export async function sayIn(to: Language): Promise<void> {
  spoken = await catalogueIn(to);
  language = to;
}

export async function changeLanguage(to: Language): Promise<void> {
  await sayIn(to);
  remember(STORED, to);
  document.documentElement.lang = to;
  speak(to);
}

/** The language chosen before, else the browser's, else French. */
export function restoreLanguage(): Promise<void> {
  const wanted = recall(STORED) ?? navigator.language.slice(0, 2);
  return changeLanguage(wanted === 'en' ? 'en' : 'fr');
}

/** A page brings what only it says, before it says it. */
export function alsoSay(messages: Catalogues): void {
  besides = messages;
}

/** Says a message in the current language. */
export function t(key: Key, params: Params = {}): string {
  const [room, name] = key.split('.') as [string, string];
  const message: Message = spoken[room]?.[name] ?? besides[language][room]?.[name] ?? key;
  const said = fill(message, params, language);
  return language === 'fr' ? typeset(said) : said;
}

/** A text that somebody has written, with the spaces that the language asks for. */
export const typesetting = (text: string): string => (language === 'fr' ? typeset(text) : text);

/** Like t, for a key made from data; says the fallback when there is no such message. */
export function tOr(key: string, fallback: string, params: Params = {}): string {
  const [room = '', name = ''] = key.split('.');
  const known = spoken[room]?.[name] !== undefined;
  return known ? t(key as Key, params) : fallback;
}

export const formatNumber = (value: number): string => number(value, language);
export const formatTime = (iso: string): string => time(iso, language);
export const formatDay = (iso: string): string => day(iso, language);
export const formatMonth = (iso: string): string => month(iso, language);
export const formatDate = (iso: string): string => date(iso, language);

/** The text of a value that exists in both languages. */
export function bilingual(fr: string | undefined, en: string | undefined): string {
  return (language === 'en' ? (en ?? fr) : (fr ?? en)) ?? '';
}

export const listed = (names: readonly string[]): string => list(names, language);
export const collator = (): Intl.Collator => collating(language);
