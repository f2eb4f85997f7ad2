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
  const category = new Intl.PluralRules(language).select(n);
  return message[category] ?? message.other ?? '';
}

const formats = new Map<string, Intl.NumberFormat>();

export function number(value: number, language: string): string {
  let format = formats.get(language);
  if (!format)
    formats.set(language, (format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })));
  return format.format(value);
}

export function time(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(iso));
}

export function date(iso: string, language: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
