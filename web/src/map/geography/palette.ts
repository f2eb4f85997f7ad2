import { token, type Theme } from '../../ui/theme.svelte';

/** Colours of the base map; those of actors and relations are the tokens of the page. */
export interface Palette {
  ground: string;
  ink: string;
  inkSoft: string;
  accent: string;
  land: string;
  sea: string;
  river: string;
  frontier: string;
  border: string;
  town: string;
  townInk: string;
  lines: number;
  labels: number;
  color: (name: string) => string;
}

const base: Record<
  Theme,
  Pick<Palette, 'land' | 'sea' | 'river' | 'frontier' | 'border' | 'town' | 'townInk'>
> = {
  light: {
    land: '#fafaf6',
    sea: '#d9e6ec',
    river: '#b5cfdb',
    frontier: '#9aa39f',
    border: '#d3d7d1',
    town: '#e9e8df',
    townInk: '#5b6468',
  },
  dark: {
    land: '#1b2124',
    sea: '#10171c',
    river: '#2c4450',
    frontier: '#65717a',
    border: '#333d43',
    town: '#252c2f',
    townInk: '#98a3a9',
  },
  projection: {
    land: '#ffffff',
    sea: '#d3e2ea',
    river: '#9dbfd0',
    frontier: '#6d777b',
    border: '#c3c9c6',
    town: '#efefe9',
    townInk: '#3b444a',
  },
};

export function readPalette(theme: Theme): Palette {
  return {
    ...base[theme],
    ground: token('--ground'),
    ink: token('--ink'),
    inkSoft: token('--ink-soft'),
    accent: token('--accent'),
    lines: Number(token('--line-strength')) || 1,
    labels: Number(token('--label-strength')) || 1,
    color: token,
  };
}
