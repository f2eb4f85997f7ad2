import type { Seen, Step, ToldStory } from '../api/stories';
import { Graph } from '../territory/graph';
import { visible } from '../territory/filters';
import { isOfMap, viewOf } from './steps';

/** FNV-1a in 32 bits (Fowler, Noll and Vo): enough to see that something is no longer what it was. */
function digest(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let i = 0; i <= text.length; i++) {
      hash ^= i < text.length ? text.charCodeAt(i) : 0x1f;
      hash = Math.imul(hash, 0x01000193);
    }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

type Published = Pick<ToldStory, 'map' | 'planes'>;

/** What a step shows of what is public; nothing where it shows no map. Places on the screen and the order do not count. */
export function seen({ map, planes }: Published, step: Step): Seen | null {
  if (!isOfMap(step)) return null;
  if (step.shows === 'plane') {
    const placed = planes.find((plane) => plane.step === step.id)?.actors;
    return placed
      ? {
          actors: placed.length,
          relations: 0,
          digest: digest(placed.map((one) => JSON.stringify(one)).sort()),
        }
      : null;
  }
  const { actors, relations } = visible(new Graph(map), viewOf(step));
  const texts = [
    ...actors.map((actor) => JSON.stringify({ ...actor, x: undefined, y: undefined })),
    ...relations.map((relation) => JSON.stringify(relation)),
  ].sort();
  return { actors: actors.length, relations: relations.length, digest: digest(texts) };
}

/** What a step showed when it was taken and shows now, where the two differ. */
export function changed(published: Published, step: Step): { before: Seen; now: Seen } | null {
  const now = seen(published, step);
  const before = step.seen;
  return now && before && now.digest !== before.digest ? { before, now } : null;
}
