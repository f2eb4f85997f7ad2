import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import fragment from './edge.frag.glsl?raw';
import type { DrawnEdge, DrawnNode } from './drawn';
import type { Palette } from './palette';
import type { Renderer } from './stage';
import vertex from './edge.vert.glsl?raw';

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_strength'] as const;
type Program = { gl: WebGLRenderingContext; uniformLocations: Record<string, WebGLUniformLocation> };

export type EdgeProgramClass = EdgeProgramType<DrawnNode, DrawnEdge>;

const NARROW = [0, 0] as const;
const BAR = [1, 0] as const;
const HEAD = [0, 1] as const;
type Station = readonly [share: number, bars: number, heads: number, width: readonly [number, number]];

const MIDDLE: readonly Station[] = [
  [0.5, -1, 0, NARROW],
  [0.5, -1, 0, BAR],
  [0.5, 1, 0, BAR],
  [0.5, 1, 0, NARROW],
];
const END: readonly Station[] = [
  [1, 0, -1, NARROW],
  [1, 0, -1, HEAD],
  [1, 0, 0, HEAD],
];

/** Straight lines without a bar or an arrow head: the quickest to draw, and the most. */
export const plainLines = (palette: () => Palette): EdgeProgramClass =>
  edgeProgram(
    [
      [0, 0, 0, NARROW],
      [1, 0, 0, NARROW],
    ],
    palette,
  );

/** Lines that may bend, cut in so many segments, and have a bar or an arrow head. */
export function markedLines(segments: number, palette: () => Palette): EdgeProgramClass {
  const way = Array.from({ length: segments }, (_, i): Station => [i / segments, 0, 0, NARROW]);
  const [first, second] = [way.filter(([share]) => share < 0.5), way.filter(([share]) => share > 0.5)];
  return edgeProgram([...first, ...MIDDLE, ...second, ...END], palette);
}

/** Draws relations as patterned lines along strips with these stations: see edge.vert.glsl. */
function edgeProgram(way: readonly Station[], palette: () => Palette): EdgeProgramClass {
  const stations = way.flatMap(([share, bars, heads, width]) =>
    [-1, 1].map((side) => [share, bars, heads, side, ...width]),
  );
  return class extends EdgeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
    // Nothing is drawn a second time for picking: see picking.ts.
    constructor(gl: WebGLRenderingContext, _: WebGLFramebuffer | null, renderer: Renderer) {
      super(gl, null, renderer);
    }

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: stations.length,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: TRIANGLE_STRIP as 5,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_style', size: 4, type: FLOAT },
          { name: 'a_ends', size: 4, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_station', size: 4, type: FLOAT },
          { name: 'a_width', size: 2, type: FLOAT },
        ],
        CONSTANT_DATA: stations,
      };
    }

    processVisibleItem(
      _: number,
      at: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const edge = data as EdgeDisplayData & DrawnEdge;
      const { array } = this;
      // Written one by one: this runs for every relation at every refresh.
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = floatColor(edge.color);
      array[at++] = edge.size;
      array[at++] = edge.pattern;
      array[at++] = edge.lane;
      array[at++] = edge.alpha;
      array[at++] = source.size;
      array[at++] = target.size;
      array[at++] = edge.arrow ? 1 : 0;
      array[at] = edge.contested ? 1 : 0;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: Program): void {
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform1f(at.u_strength ?? null, palette().lineStrength);
    }
  };
}
