import { token } from '../../ui/theme.svelte';

export type Rgb = [number, number, number];

/** The colours and strengths of the current theme, as what draws needs them. */
export interface Palette {
  ground: Rgb;
  accent: Rgb;
  groundCss: string;
  inkCss: string;
  font: string;
  lineStrength: number;
  labelStrength: number;
  /** Lines that rest stand out less on a dark ground than on a light one. */
  linePresence: number;
  color: (name: string) => string;
}

export function readPalette(): Palette {
  const known = new Map<string, string>();
  const color = (name: string): string => {
    const value = known.get(name) ?? token(name);
    known.set(name, value);
    return value;
  };
  return {
    ground: rgb(color('--map-ground')),
    accent: rgb(color('--accent')),
    groundCss: color('--map-ground'),
    inkCss: color('--ink'),
    font: getComputedStyle(document.body).fontFamily,
    lineStrength: Number(color('--line-strength')),
    labelStrength: Number(color('--label-strength')),
    linePresence: Number(color('--line-presence')),
    color,
  };
}

/** The parts, from 0 to 1, of a colour written #rrggbb or #rgb. */
export function rgb(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const value = parseInt(digits.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
