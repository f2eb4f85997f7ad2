import type { MapData } from '../api/model';

export type FirstStep = 'perimeter' | 'actors' | 'readings';

/** What a territory that has just begun still has to do, in order. */
export function left(
  perimeter: string | undefined,
  { actors, relations }: Pick<MapData, 'actors' | 'relations'>,
): FirstStep[] {
  const done: Record<FirstStep, boolean> = {
    perimeter: Boolean(perimeter),
    actors: actors.length > 1,
    readings: relations.length > 0,
  };
  return (['perimeter', 'actors', 'readings'] as const).filter((step) => !done[step]);
}
