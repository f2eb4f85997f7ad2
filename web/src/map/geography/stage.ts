/** The MapLibre map: its life, its camera and what it shows. Loaded only with the geographic face. */
import * as maplibregl from 'maplibre-gl';
import type { GeoJSONSource, LngLatBoundsLike, Map as MapLibre } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { GeoJSON } from 'geojson';
import { baseStyle } from './basemap';
import { addMarks, addShapes } from './images';
import { within, type Insets } from './insets';
import type { Position } from './mercator';
import { CHOSEN_LAYER, overlayLayers, overlaySource, SOURCES, type SourceName } from './overlay';
import type { Palette } from './palette';
import type { Tiles } from './tiles';
import type { TownLabel } from './towns';

maplibregl.setWorkerUrl(workerUrl);

export interface Camera {
  center: [number, number];
  zoom: number;
}

export interface StageOptions {
  container: HTMLElement;
  palette: Palette;
  towns: readonly TownLabel[];
  tiles: Tiles | null;
  camera: Camera;
  /** What covers the map, whenever one asks. */
  covered: () => Insets;
  title: string;
  sphereTokens: readonly string[];
  natureTokens: readonly string[];
}

export class Stage {
  private constructor(
    readonly map: MapLibre,
    private readonly covered: () => Insets,
  ) {}

  /** Draws the base map and the empty layers of the territory; resolves when they can be filled. */
  static async open(options: StageOptions): Promise<Stage> {
    const { container, palette, towns, tiles, camera } = options;
    await document.fonts.load('16px "Atkinson Hyperlegible"', 'Aàéœ');
    const map = new maplibregl.Map({
      container,
      style: baseStyle(palette, towns, tiles),
      ...camera,
      minZoom: 2,
      maxZoom: 17,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: reduced() ? 0 : 200,
      locale: { 'Map.Title': options.title },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.doubleClickZoom.disable();
    await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
    addShapes(map, options.sphereTokens, palette);
    addMarks(map, options.natureTokens.map(palette.color));
    for (const source of SOURCES) map.addSource(source, overlaySource());
    for (const layer of overlayLayers(palette)) map.addLayer(layer);
    return new Stage(map, options.covered);
  }

  show(source: SourceName, data: GeoJSON): void {
    this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  /** Writes the name of the selected actor even where there is no room. */
  name(actor: string | null): void {
    this.map.setFilter(CHOSEN_LAYER, ['==', ['get', 'id'], actor ?? '']);
  }

  get camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { center: [lng, lat], zoom: this.map.getZoom() };
  }

  /** The middle of what is not covered. */
  get centre(): Position {
    const { left, right, top, bottom } = this.insets;
    const { clientWidth, clientHeight } = this.map.getContainer();
    const { lng, lat } = this.map.unproject([
      (left + clientWidth - right) / 2,
      (top + clientHeight - bottom) / 2,
    ]);
    return { lon: lng, lat };
  }

  zoomBy(steps: number): void {
    const { lon, lat } = this.centre;
    this.map.easeTo({ zoom: this.map.getZoom() + steps, around: [lon, lat], duration: this.duration });
  }

  go({ lon, lat }: Position, zoom: number): void {
    const { left, right, top, bottom } = this.insets;
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.map.easeTo({ center: [lon, lat], zoom, offset, duration: this.duration });
  }

  fit(bounds: LngLatBoundsLike, maxZoom: number, at: 'once' | 'leisure' = 'leisure'): void {
    const duration = at === 'once' ? 0 : this.duration;
    this.map.fitBounds(bounds, { padding: this.insets, maxZoom, duration });
  }

  /** The zoom at which these bounds just fit. */
  zoomFor(bounds: LngLatBoundsLike): number | undefined {
    return this.map.cameraForBounds(bounds, { padding: this.insets })?.zoom;
  }

  /** Whether a position can be seen, away from the edges and from what covers the map. */
  sees({ lon, lat }: Position): boolean {
    const { x, y } = this.map.project([lon, lat]);
    const { clientWidth, clientHeight } = this.map.getContainer();
    const { left, right, top, bottom } = this.insets;
    return x > left && y > top && x < clientWidth - right && y < clientHeight - bottom;
  }

  close(): void {
    this.map.remove();
  }

  private get insets(): Insets {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return within(this.covered(), clientWidth, clientHeight);
  }

  private get duration(): number {
    return reduced() ? 0 : 500;
  }
}

const reduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
