import { tick } from 'svelte';

/** Brings the keyboard into the panel that was just opened: the next Tab reaches what is in it. */
export async function attendPanel(): Promise<void> {
  await tick();
  document.getElementById('panel')?.focus();
}
