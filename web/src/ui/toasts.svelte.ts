import { Problem } from '../api/problem';
import { t } from '../i18n/language.svelte';
import { router } from '../route/router.svelte';

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'danger';
  action?: { label: string; run: () => void };
}

const SHOWN_FOR = 8000;
let next = 1;
let shown = $state.raw<readonly Toast[]>([]);

export const toasts = (): readonly Toast[] => shown;

export function dismiss(id: number): void {
  shown = shown.filter((toast) => toast.id !== id);
}

export function toast(text: string, action?: Toast['action'], tone: Toast['tone'] = 'plain'): void {
  const id = next++;
  const made = { id, text, tone, ...(action && { action }) };
  // What was said before is over: its way back would now take back something else. A refusal stays beside it.
  const stays = tone === 'plain' ? shown.filter((other) => other.tone === 'danger') : shown;
  shown = [...stays.slice(-1), made];
  setTimeout(() => dismiss(id), SHOWN_FOR);
}

/** Says what the server refused, in its own words. */
export function complain(error: unknown): void {
  if (!(error instanceof Problem)) throw error;
  if (error.signedOut) return;
  // In a territory the bar says that the server does not answer, and what cannot be read now is read again.
  if (error.status === 0 && error.reading && router.view.territory !== null) return;
  toast(error.status === 0 ? t('ui.offline') : error.message, undefined, 'danger');
}
