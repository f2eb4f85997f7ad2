/** A sentence, or one sentence for each plural category of the number {n}. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Params = Record<string, string | number>;

/** Fills a message: picks the plural by {n}, writes numbers as the language does. */
export function fill(message: Message, params: Params, language: string): string {
  return template(message, params, language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value, language) : value;
  });
}

function template(message: Message, params: Params, language: string): string {
  if (typeof message === 'string') return message;
  const n = Number(params.n ?? 0);
  if (n === 0 && message.zero) return message.zero;
  const category = plurals(language).select(n);
  return message[category] ?? message.other ?? '';
}

/** English as it is written on this side of the Atlantic: the day before the month. */
const regional = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** What Intl gives takes long to make: it is made once for each language. */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(regional(language));
    made.set(language, known);
    return known;
  };
}

const plurals = once((language) => new Intl.PluralRules(language));
const numbers = once((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
const dates = once(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
);
const days = once((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
const months = once(
  (language) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
/** The first of a month is the only day that French does not count: "1er mars". */
const written = (format: Intl.DateTimeFormat, at: Date, language: string): string =>
  format
    .formatToParts(at)
    .map(({ type, value }) => (type === 'day' && value === '1' && language.startsWith('fr') ? '1er' : value))
    .join('');
const times = once((language) => new Intl.DateTimeFormat(language, { timeStyle: 'short' }));
const lists = once((language) => new Intl.ListFormat(language));

/** The order of names: capitals and accents do not count, numbers do. */
export const collating = once(
  (language) => new Intl.Collator(language, { sensitivity: 'base', numeric: true }),
);

export const number = (value: number, language: string): string => numbers(language).format(value);

/** A day without its hour, as 2028-12-31 is written in words; what is no day stays as it is. */
export function day(iso: string, language: string): string {
  const known = new Date(iso);
  return Number.isNaN(known.getTime()) ? iso : written(days(language), known, language);
}

/** A month, as 2028-12 is written in words; what is none stays as it is. */
export function month(iso: string, language: string): string {
  const known = new Date(iso);
  return Number.isNaN(known.getTime()) ? iso : months(language).format(known);
}

export const time = (iso: string, language: string): string => times(language).format(new Date(iso));

export function date(iso: string, language: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : written(dates(language), at, language);
}

/** Several names in a row: "a, b et c". */
export const list = (names: readonly string[], language: string): string => lists(language).format(names);
