/** What a calendar divides: a year into months, or a week into days and their parts. */
import type { Holding } from '../api/documents';

const DAY = 96;
/** Where the parts of a day begin and end, in quarters of an hour from midnight. */
const DAYPARTS = { night: [0, 24], morning: [24, 48], afternoon: [48, 72], evening: [72, DAY] } as const;
export type Daypart = keyof typeof DAYPARTS;

export interface Scale {
  slots: readonly number[];
  /** Whether something keeps to some of the slots. */
  keeps: (holding: Holding) => boolean;
  /** The parts of a slot that these tell apart; of one that is whole, undefined alone. */
  parts: (holdings: readonly Holding[]) => readonly (Daypart | undefined)[];
  falls: (holding: Holding, slot: number, part?: Daypart) => boolean;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** Whoever names no month means any of them. */
export const YEAR: Scale = {
  slots: MONTHS,
  keeps: ({ months }) => Boolean(months?.length && months.length < MONTHS.length),
  parts: () => [undefined],
  falls: ({ months }, month) => !months?.length || months.includes(month),
};

const runs = (week: readonly number[] = []): [number, number][] =>
  week.flatMap((begin, i): [number, number][] => (i % 2 ? [] : [[begin, week[i + 1] ?? begin]]));
const meets = ({ week }: Holding, day: number, part?: Daypart): boolean => {
  const [from, until] = part ? DAYPARTS[part] : [0, DAY];
  const start = (day - 1) * DAY;
  return runs(week).some(([begin, end]) => begin < start + until && end > start + from);
};
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const hoursNamed = ({ week }: Holding): boolean => Boolean(week?.some((edge) => edge % DAY));

/** Whoever names neither day nor hour means any; parts of a day are told apart where somebody names hours. */
export const WEEK: Scale = {
  slots: WEEKDAYS,
  keeps: ({ week }) => runs(week).reduce((sum, [begin, end]) => sum + end - begin, 0) % (7 * DAY) > 0,
  parts: (holdings) => {
    const named = holdings.filter(hoursNamed);
    if (!named.length) return [undefined];
    return (Object.keys(DAYPARTS) as Daypart[]).filter((part) =>
      named.some((holding) => WEEKDAYS.some((day) => meets(holding, day, part))),
    );
  },
  falls: (holding, day, part) => !holding.week?.length || meets(holding, day, part),
};
