import type { Reading } from '../api/documents';
import type { Relation } from '../api/model';

/** The readings from which a relation is retained: same pair, mission, campaign and object. */
export function readingsOf(relation: Relation, readings: readonly Reading[]): Reading[] {
  const same = (a: string | undefined, b: string | undefined): boolean => (a ?? '') === (b ?? '');
  return readings.filter(
    (reading) =>
      [reading.from, reading.to].includes(relation.from) &&
      [reading.from, reading.to].includes(relation.to) &&
      same(reading.mission, relation.mission) &&
      same(reading.campaign, relation.campaign) &&
      same(reading.object, relation.object),
  );
}
