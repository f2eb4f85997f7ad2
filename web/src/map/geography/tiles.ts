/** A raster tile source chosen for a territory, with the words its owner asks for. */
export interface Tiles {
  url: string;
  attribution: string;
}

/** Reads « https://…/{z}/{x}/{y}.png © owner »: an address, then who must be named. */
export function parseTiles(text: string | undefined): Tiles | null {
  const [, url, attribution] = /^\s*((?:https?:\/)?\/\S+)\s*([^]*)$/.exec(text ?? '') ?? [];
  if (!url || !['{z}', '{x}', '{y}'].every((part) => url.includes(part))) return null;
  return { url, attribution: attribution?.trim() ?? '' };
}
