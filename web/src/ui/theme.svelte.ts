import { recall, remember } from './stored';

export const THEMES = ['light', 'dark', 'projection'] as const;
export type Theme = (typeof THEMES)[number];
const STORED = 'maillage.theme';

let theme = $state<Theme>('light');

export const currentTheme = (): Theme => theme;

export function changeTheme(to: Theme): void {
  theme = to;
  document.documentElement.dataset.theme = to;
}

export function chooseTheme(to: Theme): void {
  remember(STORED, to);
  changeTheme(to);
}

/** The theme chosen before, else what the system prefers. */
export function restoreTheme(): void {
  const stored = THEMES.find((known) => known === recall(STORED));
  changeTheme(stored ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
}

/** The value of a token in the current theme, for what is drawn outside CSS. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
