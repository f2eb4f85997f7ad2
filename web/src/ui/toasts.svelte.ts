import { Problem } from '../api/problem';
import { t } from '../i18n/language.svelte';

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
  shown = [...shown.slice(-2), { id, text, tone, ...(action && { action }) }];
  setTimeout(() => dismiss(id), SHOWN_FOR);
}

/** Says what the server refused, in its own words. */
export function complain(error: unknown): void {
  if (!(error instanceof Problem)) throw error;
  if (error.signedOut) return;
  toast(error.status === 0 ? t('ui.offline') : error.message, undefined, 'danger');
}
