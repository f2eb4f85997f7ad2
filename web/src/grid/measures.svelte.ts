import { MediaQuery } from 'svelte/reactivity';
import { currentTheme } from '../ui/theme.svelte';
import { fitting, type Measures, type Room } from './fitting';

export type { Measures };

const PHONE = new MediaQuery('max-width: 760px');
const TOUCHED = new MediaQuery('pointer: coarse');

/** There is room for one pair at a time rather than for the matrix. */
export const onPhone = (): boolean => PHONE.current;

/** `room` is how high and wide the matrix may be, with the names of the actors. */
export function measures(actors: readonly { name: string }[], room: Room): Measures {
  const longest = Math.max(0, ...actors.map(({ name }) => name.length));
  const touched = TOUCHED.current ? 44 : null;
  // On a phone names of rows take two lines.
  if (PHONE.current) return fitting(longest, 7, room, { name: 112, head: 112, cell: touched ?? 36 });
  if (currentTheme() === 'projection') return fitting(longest, 9.4, room, { name: 260, head: 168, cell: 44 });
  return fitting(longest, 7.8, room, { name: 216, head: 140, cell: touched ?? 34 });
}
