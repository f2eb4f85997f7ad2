/** Builders of small actors and relations for tests. */
import type { MapActor, Relation } from '../api/model';

export function actor(id: string, more: Partial<MapActor> = {}): MapActor {
  return { id, name: id, x: 0, y: 0, holds: 0, lacks: 0, ...more };
}

export function relation(from: string, to: string, more: Partial<Relation> = {}): Relation {
  const nature = more.nature ?? 'alliance';
  return { id: `${from}-${to}-${nature}`, from, to, nature, ...more };
}
