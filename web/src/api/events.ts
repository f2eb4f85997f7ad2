import type { TerritoryApi } from './territories';

/** How far a long change has come. */
export interface Progress {
  phase: 'reading' | 'checking' | 'writing' | 'recording';
  done: number;
  total: number;
}

interface Listener {
  changed: (seq: number) => void;
  progressed: (progress: Progress) => void;
}

/** Listens to the territory's changes; the browser reconnects by itself. Returns how to stop. */
export function listen(api: TerritoryApi, { changed, progressed }: Listener): () => void {
  const source = new EventSource(api.at('events'));
  source.addEventListener('change', (event) => {
    const { seq } = JSON.parse(event.data) as { seq: number };
    changed(seq);
  });
  source.addEventListener('progress', (event) => progressed(JSON.parse(event.data) as Progress));
  return () => source.close();
}
