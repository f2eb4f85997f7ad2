/** The style of the base map: bundled, coarse, without any request to a third party. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Palette } from './palette';
import type { Tiles } from './tiles';
import { townPoints, type TownLabel } from './towns';

export const FONT = ['Atkinson Hyperlegible'];

/** The smallest town named, by zoom. */
const NAMED: ExpressionSpecification = [
  'step',
  ['zoom'],
  1_500_000,
  4,
  700_000,
  5,
  300_000,
  6,
  120_000,
  7,
  60_000,
  8,
  25_000,
  9,
  8_000,
  10,
  3_000,
  11,
  1_000,
];

export function baseStyle(
  palette: Palette,
  towns: readonly TownLabel[],
  tiles: Tiles | null,
): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {
    land: { type: 'geojson', data: '/geography/land.json' },
    borders: { type: 'geojson', data: '/geography/borders.json' },
    lakes: { type: 'geojson', data: '/geography/lakes.json' },
    rivers: { type: 'geojson', data: '/geography/rivers.json' },
    towns: { type: 'geojson', data: townPoints(towns) },
  };
  if (tiles) sources.tiles = { type: 'raster', tiles: [tiles.url], tileSize: 256 };
  return {
    version: 8,
    sources,
    layers: tiles
      ? [background(palette), { id: 'tiles', type: 'raster', source: 'tiles' }]
      : [background(palette), ...ground(palette), ...lines(palette), names(palette)],
  };
}

const background = (palette: Palette): LayerSpecification => ({
  id: 'sea',
  type: 'background',
  paint: { 'background-color': palette.sea },
});

function ground(palette: Palette): LayerSpecification[] {
  return [
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
    {
      id: 'built',
      type: 'circle',
      source: 'towns',
      minzoom: 7,
      paint: {
        'circle-color': palette.town,
        'circle-pitch-alignment': 'map',
        // About the ground a town of this size covers, growing with the zoom like the ground itself.
        'circle-radius': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          7,
          ['*', 0.0195, ['sqrt', ['get', 'people']]],
          14,
          ['*', 2.5, ['sqrt', ['get', 'people']]],
        ],
        'circle-blur': 0.35,
      },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.sea } },
  ];
}

function lines(palette: Palette): LayerSpecification[] {
  const border = (rank: number, minzoom: number, color: string, width: number): LayerSpecification => ({
    id: `border${rank}`,
    type: 'line',
    source: 'borders',
    minzoom,
    filter: ['==', ['get', 'rank'], rank],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width * palette.lines },
  });
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 10, 2],
      },
    },
    border(3, 6.5, palette.border, 0.8),
    border(2, 4.5, palette.border, 1.3),
    border(1, 0, palette.frontier, 1.3),
  ];
}

function names(palette: Palette): LayerSpecification {
  return {
    id: 'towns',
    type: 'symbol',
    source: 'towns',
    filter: ['>=', ['get', 'people'], NAMED],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONT,
      'text-size': [
        '*',
        palette.labels,
        ['interpolate', ['linear'], ['get', 'people'], 1_000, 12, 100_000, 14, 1_000_000, 16],
      ],
      'text-max-width': 9,
      'text-padding': 8,
      'symbol-sort-key': ['-', 0, ['get', 'people']],
    },
    paint: {
      'text-color': palette.townInk,
      'text-halo-color': palette.land,
      'text-halo-width': 1.4,
    },
  };
}
