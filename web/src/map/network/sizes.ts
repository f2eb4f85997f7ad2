import type { MapActor } from '../../api/model';
import type { Graph } from '../../territory/graph';

export const MEASURES = ['relations', 'resources', 'needs', 'betweenness', 'equal'] as const;
export type Measure = (typeof MEASURES)[number];

const SMALLEST = 5;
const LARGEST = 17;
const EQUAL = 8;

export function measureOf(name: string | null): Measure {
  return MEASURES.find((known) => known === name) ?? 'relations';
}

/** The value of a measure for each actor; betweenness is computed by the server. */
export function values(measure: Measure, graph: Graph, betweenness: ReadonlyMap<string, number>) {
  return (actor: MapActor): number => {
    switch (measure) {
      case 'relations':
        return graph.tiesOf(actor.id).length;
      case 'resources':
        return actor.holds;
      case 'needs':
        return actor.lacks;
      case 'betweenness':
        return betweenness.get(actor.id) ?? 0;
      case 'equal':
        return 1;
    }
  };
}

/** The radius whose area is in proportion to the value, between the smallest and largest legible. */
export function radius(measure: Measure, value: number, largest: number): number {
  if (measure === 'equal') return EQUAL;
  const share = largest > 0 ? value / largest : 0;
  return Math.sqrt(SMALLEST ** 2 + share * (LARGEST ** 2 - SMALLEST ** 2));
}
