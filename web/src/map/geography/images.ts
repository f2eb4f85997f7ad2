/** The shapes of actors and the marks on lines, drawn once as images for the map. */
import type { Map as MapLibre } from 'maplibre-gl';
import { SHAPES, type Shape } from '../style';

const SIZE = 64;
const CENTRE = SIZE / 2;
/** Images are drawn at twice the size they have on screen. */
export const RATIO = 2;
/** Radius of a shape at icon-size 1, on screen. */
export const SHAPE_RADIUS = 12;

const corners: Record<Exclude<Shape, 'circle'>, [number, number][]> = {
  square: [
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  hexagon: [0, 1, 2, 3, 4, 5].map((i) => [
    1.06 * Math.sin((i * Math.PI) / 3),
    -1.06 * Math.cos((i * Math.PI) / 3),
  ]),
  triangle: [
    [0, -1.15],
    [1.12, 0.85],
    [-1.12, 0.85],
  ],
};

export const imageName = (shape: Shape, token: string, hollow: boolean): string =>
  `${shape}${token}${hollow ? ':hollow' : ''}`;

export interface Ink {
  ground: string;
  color: (token: string) => string;
}

/** Gives the map every shape in every colour, full and hollow. */
export function addShapes(map: MapLibre, tokens: readonly string[], ink: Ink): void {
  for (const token of tokens) {
    for (const shape of SHAPES) {
      for (const hollow of [false, true]) {
        map.addImage(
          imageName(shape, token, hollow),
          shapeImage(shape, ink.color(token), hollow, ink.ground),
          {
            pixelRatio: RATIO,
          },
        );
      }
    }
  }
}

/** Marks in the middle of lines: a bar for oppositions, an arrow for what has a direction. */
export function addMarks(map: MapLibre, colors: readonly string[]): void {
  for (const color of new Set(colors)) {
    map.addImage(
      `bar${color}`,
      draw((c) => strokeBar(c, color)),
      { pixelRatio: RATIO },
    );
    map.addImage(
      `arrow${color}`,
      draw((c) => fillArrow(c, color)),
      { pixelRatio: RATIO },
    );
  }
}

function shapeImage(shape: Shape, color: string, hollow: boolean, ground: string): ImageData {
  return draw((context) => {
    context.lineJoin = 'round';
    trace(context, shape, SHAPE_RADIUS * RATIO);
    context.lineWidth = 6;
    context.strokeStyle = ground;
    context.stroke();
    context.fillStyle = hollow ? ground : color;
    context.fill();
    if (!hollow) return;
    trace(context, shape, (SHAPE_RADIUS - 1.5) * RATIO);
    context.lineWidth = 6;
    context.strokeStyle = color;
    context.stroke();
  });
}

function trace(context: OffscreenCanvasRenderingContext2D, shape: Shape, radius: number): void {
  context.beginPath();
  if (shape === 'circle') context.arc(CENTRE, CENTRE, radius, 0, 2 * Math.PI);
  else for (const [x, y] of corners[shape]) context.lineTo(CENTRE + x * radius, CENTRE + y * radius);
  context.closePath();
}

function strokeBar(context: OffscreenCanvasRenderingContext2D, color: string): void {
  context.strokeStyle = color;
  context.lineWidth = 5;
  context.beginPath();
  context.moveTo(CENTRE, CENTRE - 14);
  context.lineTo(CENTRE, CENTRE + 14);
  context.stroke();
}

function fillArrow(context: OffscreenCanvasRenderingContext2D, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(CENTRE + 14, CENTRE);
  context.lineTo(CENTRE - 10, CENTRE - 11);
  context.lineTo(CENTRE - 10, CENTRE + 11);
  context.fill();
}

function draw(paint: (context: OffscreenCanvasRenderingContext2D) => void): ImageData {
  const context = new OffscreenCanvas(SIZE, SIZE).getContext('2d');
  if (!context) throw new Error('This browser draws no images off screen');
  paint(context);
  return context.getImageData(0, 0, SIZE, SIZE);
}
