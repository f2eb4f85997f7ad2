import type { Somebody } from './presence';
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
  /** Who has the territory open, and the name that the server gave to this page: with every new connection. */
  here: (page: string, people: Somebody[]) => void;
  moved: (somebody: Somebody) => void;
  left: (person: string) => void;
  /** The connection stands, or is lost and tried again. */
  connected: (stands: boolean) => void;
}

/** Listens to the territory's events; the browser reconnects by itself. Returns how to stop. */
export function listen(api: TerritoryApi, hear: Listener): () => void {
  const source = new EventSource(api.at('events'));
  const on = <T>(name: string, told: (data: T) => void): void =>
    source.addEventListener(name, ({ data }: MessageEvent<string>) => told(JSON.parse(data) as T));
  on<{ seq: number }>('change', ({ seq }) => hear.changed(seq));
  on<Progress>('progress', (progress) => hear.progressed(progress));
  on<{ page: string; people: Somebody[] }>('here', ({ page, people }) => hear.here(page, people));
  on<Somebody>('moved', (somebody) => hear.moved(somebody));
  on<{ person: string }>('left', ({ person }) => hear.left(person));
  source.onopen = () => hear.connected(true);
  source.onerror = () => hear.connected(false);
  return () => source.close();
}
