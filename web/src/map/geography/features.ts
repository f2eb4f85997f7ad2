/** Turns what is seen of a territory into the features that the map draws. */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { MapActor } from '../../api/model';
import type { Vocabulary } from '../../territory/vocabulary';
import { certaintyStrength, lineStyle, nodeStyle } from '../style';
import { imageName } from './images';
import type { Layout } from './layout';
import type { Link } from './links';
import type { Position } from './mercator';

export type Points = FeatureCollection<Point>;
export type Lines = FeatureCollection<LineString>;

export function actorFeatures(
  actors: readonly MapActor[],
  layout: Layout,
  vocabulary: Vocabulary,
  sizeOf: (actor: MapActor) => number,
): Points {
  const features = actors.flatMap((actor): Feature<Point>[] => {
    const spot = layout.spots.get(actor.id);
    if (!spot) return [];
    const { shape, token } = nodeStyle(vocabulary, actor.kind);
    return [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [spot.lon, spot.lat] },
        properties: {
          id: actor.id,
          name: actor.name,
          image: imageName(shape, token, actor.locationStatus === 'default'),
          size: sizeOf(actor),
        },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

export function clusterFeatures({ clusters }: Layout): Points {
  return {
    type: 'FeatureCollection',
    features: clusters.map(({ id, lon, lat, count, places }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { id, count, name: places[0]?.name ?? '' },
    })),
  };
}

export function headingFeatures(names: readonly (Position & { name: string })[]): Points {
  return {
    type: 'FeatureCollection',
    features: names.map(({ name, lon, lat }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { name },
    })),
  };
}

export function linkFeatures(
  links: readonly Link[],
  vocabulary: Vocabulary,
  color: (token: string) => string,
): Lines {
  return {
    type: 'FeatureCollection',
    features: links.map(({ id, relations, path, nature, unseen }) => {
      const [first] = relations;
      const style = lineStyle(vocabulary, nature ?? first?.nature ?? '');
      const single = relations.length === 1 && !unseen ? first : undefined;
      const paint = unseen ? 'transparent' : color(style.token);
      const arrow = single?.directed ? `arrow${paint}` : '';
      return {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: path },
        properties: {
          id,
          pattern: style.pattern,
          color: paint,
          count: relations.length,
          strength: Math.max(...relations.map((relation) => certaintyStrength(relation.certainty))),
          mark: style.pattern === 'dashes' && !unseen ? `bar${paint}` : arrow,
          letter: single?.object && !nature ? vocabulary.sign(single.object) : '',
        },
      };
    }),
  };
}
