/** The layers of a territory above the base map: perimeter, relations, clusters, actors. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Pattern } from '../style';
import { FONT } from './basemap';
import { NO_OUTLINE } from './outline';
import type { Palette } from './palette';

export const SOURCES = ['outline', 'links', 'clusters', 'headings', 'actors'] as const;
export type SourceName = (typeof SOURCES)[number];

/** Layers that answer to the pointer, the uppermost first. */
export const ACTOR_LAYER = 'actors';
export const CLUSTER_LAYER = 'clusters';
/** The name that is always written: that of the selection. */
export const CHOSEN_LAYER = 'actor-chosen';

const DASHES: Record<Pattern, number[] | undefined> = {
  solid: undefined,
  double: undefined,
  dashes: [2.6, 1.7],
  dashdot: [4, 1.5, 0.9, 1.5],
  dots: [0.1, 2],
  long: [6, 2.5],
  ticks: [0.8, 1.1],
};
export const LINK_LAYERS = Object.keys(DASHES).map((pattern) => `links-${pattern}`);

const DIM = 0.15;
const is = (state: string): ExpressionSpecification => ['boolean', ['feature-state', state], false];
const lighted = (
  lit: number | ExpressionSpecification,
  dim: number,
  rest: number | ExpressionSpecification,
) => ['case', is('lit'), lit, is('dim'), dim, rest] as ExpressionSpecification;

export function overlaySource(): SourceSpecification {
  return { type: 'geojson', data: NO_OUTLINE, promoteId: 'id' };
}

export function overlayLayers(palette: Palette): LayerSpecification[] {
  return [...perimeter(palette), ...links(palette), ...clusterLayers(palette), ...actorLayers(palette)];
}

function perimeter(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'outline-ground',
      type: 'fill',
      source: 'outline',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.05 },
    },
    {
      id: 'outline-edge',
      type: 'line',
      source: 'outline',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 2 * palette.lines, 'line-opacity': 0.7 },
    },
  ];
}

function links(palette: Palette): LayerSpecification[] {
  const rest: ExpressionSpecification = ['*', 0.42, ['get', 'strength']];
  const width: ExpressionSpecification = [
    '*',
    1.5 * palette.lines,
    ['+', 0.8, ['log10', ['+', ['get', 'count'], 1]]],
  ];
  const color: DataDrivenPropertyValueSpecification<string> = ['get', 'color'];
  const lines = Object.entries(DASHES).map(([pattern, dash]): LayerSpecification => ({
    id: `links-${pattern}`,
    type: 'line',
    source: 'links',
    filter: ['==', ['get', 'pattern'], pattern],
    layout: { 'line-cap': pattern === 'dots' ? 'round' : 'butt', 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-opacity': lighted(1, 0.07, rest),
      'line-width': ['*', pattern === 'double' ? 0.7 : 1, lighted(['*', 1.6, width], 1, width)],
      ...(pattern === 'double' && { 'line-gap-width': 2.2 * palette.lines }),
      ...(dash && { 'line-dasharray': dash }),
    },
  }));
  return [
    ...lines,
    {
      id: 'link-marks',
      type: 'symbol',
      source: 'links',
      filter: ['!=', ['get', 'mark'], ''],
      layout: {
        'symbol-placement': 'line-center',
        'icon-image': ['get', 'mark'],
        'icon-size': 0.75 * palette.lines,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': lighted(1, 0.07, rest) },
    },
    {
      id: 'link-letters',
      type: 'symbol',
      source: 'links',
      minzoom: 11.5,
      filter: ['!=', ['get', 'letter'], ''],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'letter'],
        'text-font': FONT,
        'text-size': 12 * palette.labels,
        'text-rotation-alignment': 'viewport',
        'text-padding': 6,
      },
      paint: {
        'text-color': color,
        'text-halo-color': palette.land,
        'text-halo-width': 3,
        'text-opacity': lighted(1, 0, 0.75),
      },
    },
  ];
}

function clusterLayers(palette: Palette): LayerSpecification[] {
  const opacity = lighted(1, 0.35, 1);
  return [
    {
      id: CLUSTER_LAYER,
      type: 'circle',
      source: 'clusters',
      paint: {
        'circle-color': palette.ground,
        'circle-radius': ['+', 13 * palette.labels, ['*', 5, ['log10', ['get', 'count']]]],
        'circle-stroke-color': ['case', is('selected'), palette.accent, palette.ink],
        'circle-stroke-width': ['case', ['any', is('lit'), is('selected')], 4, 2],
        'circle-opacity': opacity,
        'circle-stroke-opacity': opacity,
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'clusters',
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': FONT,
        'text-size': 15 * palette.labels,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink, 'text-opacity': opacity },
    },
    {
      id: 'cluster-names',
      type: 'symbol',
      source: 'clusters',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 14 * palette.labels,
        'text-anchor': 'top',
        'text-offset': [0, 1.6],
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.land,
        'text-halo-width': 2,
        'text-opacity': opacity,
      },
    },
  ];
}

function actorLayers(palette: Palette): LayerSpecification[] {
  const size: ExpressionSpecification = ['get', 'size'];
  return [
    {
      id: 'actor-rings',
      type: 'circle',
      source: 'actors',
      paint: {
        'circle-radius': ['+', 5, ['*', 12, size]],
        'circle-color': palette.accent,
        'circle-opacity': ['case', is('selected'), 0.25, 0],
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': ['case', is('selected'), 3, 0],
      },
    },
    {
      id: 'place-names',
      type: 'symbol',
      source: 'headings',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 17 * palette.labels,
        'text-anchor': 'bottom',
        'text-padding': 6,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.land, 'text-halo-width': 2 },
    },
    {
      id: 'actor-names',
      type: 'symbol',
      source: 'actors',
      layout: { ...nameLayout(palette), 'symbol-sort-key': ['-', 0, size] },
      paint: { ...namePaint(palette), 'text-opacity': lighted(1, DIM, 1) },
    },
    // Above the names and placed before them, so that no name covers a shape.
    {
      id: ACTOR_LAYER,
      type: 'symbol',
      source: 'actors',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-size': size,
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['-', 0, size],
      },
      paint: { 'icon-opacity': lighted(1, DIM, 1) },
    },
    {
      id: CHOSEN_LAYER,
      type: 'symbol',
      source: 'actors',
      filter: ['==', ['get', 'id'], ''],
      layout: { ...nameLayout(palette), 'text-allow-overlap': true },
      paint: { ...namePaint(palette), 'text-halo-width': 3 },
    },
  ];
}

const nameLayout = (palette: Palette): SymbolLayerSpecification['layout'] => ({
  'text-field': ['get', 'name'],
  'text-font': FONT,
  'text-size': 13.5 * palette.labels,
  'text-max-width': 11,
  'text-line-height': 1.15,
  'text-variable-anchor-offset': ['top', [0, 0.9], 'bottom', [0, -0.9], 'left', [0.9, 0], 'right', [-0.9, 0]],
  'text-padding': 2,
});

const namePaint = (palette: Palette): SymbolLayerSpecification['paint'] => ({
  'text-color': palette.ink,
  'text-halo-color': palette.land,
  'text-halo-width': 1.8,
});
