import type { Map as MapLibre } from 'maplibre-gl';
import { actorsOf } from './clusters';
import type { Layout } from './layout';
import type { Light } from './lighting';
import type { Link } from './links';

interface State {
  lit: boolean;
  dim: boolean;
  selected: boolean;
}

/** What is selected, and what belongs with it. */
export interface Selection {
  id: string | null;
  around: Light | null;
}

const OFF: State = { lit: false, dim: false, selected: false };

/** Tells the map which features are lit, dimmed or selected, and only what has changed. */
export class Lamps {
  private shown = new Map<string, State>();

  constructor(private readonly map: MapLibre) {}

  /** The light dims the rest; without it, what is around the selection is only brought forward. */
  apply(layout: Layout, links: readonly Link[], light: Light | null, selection: Selection): void {
    const wanted = new Map<string, State>();
    const shine = light ?? selection.around;
    const put = (source: string, id: string, lit: boolean, selected: boolean): void => {
      const dim = light !== null && !lit;
      if (lit || dim || selected) wanted.set(`${source}\n${id}`, { lit, dim, selected });
    };
    const hasActor = (id: string): boolean => shine?.actors.has(id) ?? false;
    for (const id of layout.spots.keys()) put('actors', id, hasActor(id), id === selection.id);
    for (const cluster of layout.clusters) {
      const inside = actorsOf(cluster);
      put('clusters', cluster.id, inside.some(hasActor), inside.includes(selection.id ?? ''));
    }
    for (const { id, relations } of links) {
      put(
        'links',
        id,
        relations.some((relation) => shine?.relations.has(relation.id)),
        false,
      );
    }
    for (const key of this.shown.keys()) if (!wanted.has(key)) this.set(key, OFF);
    for (const [key, state] of wanted) if (!same(this.shown.get(key) ?? OFF, state)) this.set(key, state);
    this.shown = wanted;
  }

  private set(key: string, state: State): void {
    const [source = '', id = ''] = key.split('\n');
    this.map.setFeatureState({ source, id }, { ...state });
  }
}

const same = (a: State, b: State): boolean => a.lit === b.lit && a.dim === b.dim && a.selected === b.selected;
