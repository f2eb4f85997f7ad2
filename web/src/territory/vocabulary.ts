import type { Campaign, Term, Territory } from '../api/model';
import { signsOf } from './signs';

export const TERM_LISTS = [
  'kind',
  'sector',
  'level',
  'actorNature',
  'nature',
  'object',
  'form',
  'type',
  'value',
] as const;
/** The words of the profile are edited where the profile is laid out. */
export type TermList = (typeof TERM_LISTS)[number] | 'profile';
export const SPHERES = ['civil', 'public', 'company', 'network', 'education'] as const;
export type Sphere = (typeof SPHERES)[number];
export const POSTURES = ['friendly', 'negotiated', 'hostile', 'neutral', 'dependent'] as const;

/** The words of one territory: what each code is called and what it implies. */
export class Vocabulary {
  private readonly lists = new Map<string, Map<string, Term>>();
  private readonly signs: ReadonlyMap<string, string>;

  constructor(terms: readonly Term[]) {
    const ordered = [...terms].sort((a, b) => (a.order ?? 999) - (b.order ?? 999));
    for (const term of ordered) {
      const list = this.lists.get(term.list) ?? new Map<string, Term>();
      this.lists.set(term.list, list.set(term.code, term));
    }
    this.signs = signsOf(this.terms('object'));
  }

  term(list: TermList, code: string | undefined): Term | undefined {
    return code === undefined ? undefined : this.lists.get(list)?.get(code);
  }

  terms(list: TermList): Term[] {
    return [...(this.lists.get(list)?.values() ?? [])];
  }

  /** Those that one may still choose, and the one that is chosen. */
  offered(list: TermList, chosen?: string): Term[] {
    return this.terms(list).filter(({ code, retired }) => !retired || code === chosen);
  }

  /** The position of a code in its list; unknown codes come last. */
  rank(list: TermList, code: string): number {
    const at = [...(this.lists.get(list)?.keys() ?? [])].indexOf(code);
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  }

  name(list: TermList, code: string, language: string): string {
    const term = this.term(list, code);
    return (language === 'en' ? term?.en || term?.fr : term?.fr || term?.en) ?? code.replaceAll('_', ' ');
  }

  /** The letter of an object on a line or in a cell. */
  sign(object: string): string {
    return this.signs.get(object) ?? object.charAt(0).toUpperCase();
  }

  sphere(kind: string | undefined): Sphere | undefined {
    return this.term('kind', kind)?.sphere as Sphere | undefined;
  }
}

/** A mission by id, named in one language. */
export function missionName(territory: Territory, id: string, language: string): string {
  const mission = territory.missions.find((known) => known.id === id);
  return (language === 'en' ? mission?.en || mission?.fr : mission?.fr || mission?.en) ?? id;
}

/** A campaign as people say it: its name, with its year unless the name already says it. */
export function campaignName({ id, name, year }: Pick<Campaign, 'id' | 'name' | 'year'>): string {
  const said = String(year ?? '');
  if (!name) return said || id;
  return !said || name.includes(said) ? name : `${name} (${said})`;
}
