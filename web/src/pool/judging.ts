/** What a group judges of a pool, point by point: counted, never averaged. */
import type { Assessment, Judgement } from '../api/pools';

/** Where a point stands: as those who know judge it, disputed where they differ, unknown where nobody knows. */
export type Standing = Judgement | 'disputed';

export interface Point {
  item: string;
  standing: Standing;
  /** What each person said last, the latest first. */
  said: Assessment[];
}

export interface Who {
  person: string;
  name: string;
}

/** One person may bring what others said: each name counts. */
const whose = ({ person, author }: Assessment): string => `${person ?? ''}/${author ?? ''}`;

/** Who does not know says nothing against those who do. */
function standing(said: readonly Assessment[]): Standing {
  const known = [...new Set(said.map(({ state }) => state))].filter((state) => state !== 'unknown');
  const [only] = known;
  return known.length > 1 ? 'disputed' : (only ?? 'unknown');
}

export function points(items: readonly string[], assessments: readonly Assessment[]): Point[] {
  const latestFirst = [...assessments].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  return items.map((item) => {
    const people = new Set<string>();
    const said = latestFirst.filter((one) => {
      const first = one.item === item && !people.has(whose(one));
      if (first) people.add(whose(one));
      return first;
    });
    return { item, standing: standing(said), said };
  });
}

const FIRST: readonly Standing[] = ['unmet', 'disputed', 'partial', 'unknown', 'met'];

/** What is to be seen to first: unmet, then what people differ on, then what nobody knows. */
export const pressing = (all: readonly Point[]): Point[] =>
  [...all].sort((a, b) => FIRST.indexOf(a.standing) - FIRST.indexOf(b.standing));

/** How many points stand so. */
export const tally = (all: readonly Point[], standing: Standing): number =>
  all.filter((point) => point.standing === standing).length;

/** What somebody said themselves of a point. */
export const own = ({ said }: Point, me: Who | null | undefined): Assessment | undefined =>
  said.find(({ person, author }) => person === me?.person && author === me?.name);
