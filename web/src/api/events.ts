import type { TerritoryApi } from './territories';

/** Listens to the territory's changes; the browser reconnects by itself. Returns how to stop. */
export function onChange(api: TerritoryApi, heard: (seq: number) => void): () => void {
  const source = new EventSource(api.at('events'));
  source.addEventListener('change', (event) => {
    const { seq } = JSON.parse(event.data) as { seq: number };
    heard(seq);
  });
  return () => source.close();
}
