/** What several scenarios would change, side by side. */
import { findingKey, type Finding } from '../api/findings';
import type { Difference } from '../api/scenarios';

/** Something that is so or not, today and in each scenario. */
export interface Told {
  finding: Finding;
  today: boolean;
  within: boolean[];
}

/** How many pairs of others an actor joins, today and in each scenario; absent where it is not there. */
export interface Joined {
  actor: string;
  today: number | undefined;
  within: (number | undefined)[];
}

export interface Comparison {
  told: Told[];
  places: Joined[];
}

/** What no scenario changes is left out; what sets the scenarios apart comes first. */
export function comparison(differences: readonly Difference[]): Comparison {
  const told = new Map<string, Told>();
  const places = new Map<string, Joined>();
  differences.forEach(({ appears, disappears, places: moved }, scenario) => {
    const note = (finding: Finding, today: boolean): void => {
      const key = findingKey(finding);
      const row = told.get(key) ?? { finding, today, within: differences.map(() => today) };
      row.within[scenario] = !today;
      told.set(key, row);
    };
    appears.forEach((finding) => note(finding, false));
    disappears.forEach((finding) => note(finding, true));
    for (const { actor, before, after } of moved) {
      const row = places.get(actor) ?? { actor, today: before, within: differences.map(() => before) };
      row.within[scenario] = after;
      places.set(actor, row);
    }
  });
  return { told: apartFirst([...told.values()]), places: apartFirst([...places.values()]) };
}

function apartFirst<T extends { within: unknown[] }>(rows: T[]): T[] {
  const apart = ({ within }: T): boolean => within.some((one) => one !== within[0]);
  return [...rows.filter(apart), ...rows.filter((row) => !apart(row))];
}
