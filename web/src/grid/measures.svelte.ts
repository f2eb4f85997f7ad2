import { MediaQuery } from 'svelte/reactivity';
import { currentTheme } from '../ui/theme.svelte';

/** How large the parts of the matrix are, in pixels. */
export interface Measures {
  cell: number;
  name: number;
  head: number;
  /** How far the last name leans out of its column. */
  lean: number;
}

const PHONE = new MediaQuery('max-width: 760px');
const TOUCHED = new MediaQuery('pointer: coarse');

export function measures(): Measures {
  if (PHONE.current) return { cell: TOUCHED.current ? 44 : 36, name: 112, head: 112, lean: 70 };
  if (currentTheme() === 'projection') return { cell: 44, name: 260, head: 168, lean: 110 };
  return { cell: TOUCHED.current ? 44 : 34, name: 216, head: 140, lean: 90 };
}
