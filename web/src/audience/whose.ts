import { currentPerson } from '../account/session.svelte';
import type { Shown } from './audience';

/** Whether somebody else wrote it: "me alone" would then be said of the wrong person. */
export const isSomebodyElses = ({ person }: Shown): boolean =>
  person !== undefined && person !== currentPerson()?.person;
