import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Pixel, Position } from './mercator';
import { ACTOR_LAYER, CLUSTER_LAYER, LINK_LAYERS } from './overlay';

/** What is under the pointer: an actor before a cluster, a cluster before a line. */
export interface Hit {
  kind: 'actor' | 'cluster' | 'link';
  id: string;
}

export interface PointerEvents {
  hover: (hit: Hit | null, at: Pixel) => void;
  press: (hit: Hit | null, at: Position) => void;
  pressTwice: (hit: Hit | null, at: Position) => void;
}

/** Half the side of the square in which a line counts as touched. */
const REACH = 6;

export function listen(map: MapLibre, events: PointerEvents): void {
  let asked: MapMouseEvent | null = null;
  map.on('mousemove', (event) => {
    if (!asked) {
      requestAnimationFrame(() => {
        if (asked && !map.isMoving()) events.hover(hitAt(map, asked.point), asked.point);
        asked = null;
      });
    }
    asked = event;
  });
  map.on('mouseout', () => {
    asked = null;
    events.hover(null, { x: 0, y: 0 });
  });
  map.on('movestart', () => events.hover(null, { x: 0, y: 0 }));
  map.on('click', (event) => events.press(hitAt(map, event.point), position(event)));
  map.on('dblclick', (event) => events.pressTwice(hitAt(map, event.point), position(event)));
}

const position = ({ lngLat }: MapMouseEvent): Position => ({ lon: lngLat.lng, lat: lngLat.lat });

function hitAt(map: MapLibre, { x, y }: Pixel): Hit | null {
  const [exact] = map.queryRenderedFeatures([x, y], { layers: [ACTOR_LAYER, CLUSTER_LAYER] });
  if (exact) {
    const kind = exact.layer.id === ACTOR_LAYER ? 'actor' : 'cluster';
    return { kind, id: String(exact.properties.id) };
  }
  const [line] = map.queryRenderedFeatures(
    [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ],
    { layers: LINK_LAYERS },
  );
  return line ? { kind: 'link', id: String(line.properties.id) } : null;
}
