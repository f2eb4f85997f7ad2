/** The MapLibre map: its life, its camera and what it shows. Loaded only with the geographic face. */
import * as maplibregl from 'maplibre-gl';
import type { GeoJSONSource, LngLatBoundsLike, Map as MapLibre } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { GeoJSON } from 'geojson';
import { baseStyle } from './basemap';
import { addMarks, addShapes } from './images';
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
  title: string;
  sphereTokens: readonly string[];
  natureTokens: readonly string[];
}

const PADDING = 60;
/** On a wide map the legend covers so much of its left side. */
const BESIDE = 280;
const WIDE = 800;

export class Stage {
  private constructor(readonly map: MapLibre) {}

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
    if (container.clientWidth > WIDE) map.setPadding({ left: BESIDE, top: 0, right: 0, bottom: 0 });
    await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
    addShapes(map, options.sphereTokens, palette);
    addMarks(map, options.natureTokens.map(palette.color));
    for (const source of SOURCES) map.addSource(source, overlaySource());
    for (const layer of overlayLayers(palette)) map.addLayer(layer);
    return new Stage(map);
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

  get centre(): Position {
    const { lng, lat } = this.map.getCenter();
    return { lon: lng, lat };
  }

  zoomBy(steps: number): void {
    this.map.zoomTo(this.map.getZoom() + steps, { duration: this.duration });
  }

  go({ lon, lat }: Position, zoom: number): void {
    this.map.easeTo({ center: [lon, lat], zoom, duration: this.duration });
  }

  fit(bounds: LngLatBoundsLike, maxZoom: number): void {
    this.map.fitBounds(bounds, { padding: PADDING, maxZoom, duration: this.duration });
  }

  /** The zoom at which these bounds just fit. */
  zoomFor(bounds: LngLatBoundsLike): number | undefined {
    return this.map.cameraForBounds(bounds, { padding: PADDING })?.zoom;
  }

  /** Whether a position can be seen, away from the edges. */
  sees({ lon, lat }: Position): boolean {
    const { x, y } = this.map.project([lon, lat]);
    const { clientWidth, clientHeight } = this.map.getContainer();
    return x > PADDING && y > PADDING && x < clientWidth - PADDING && y < clientHeight - PADDING;
  }

  close(): void {
    this.map.remove();
  }

  private get duration(): number {
    return reduced() ? 0 : 500;
  }
}

const reduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
