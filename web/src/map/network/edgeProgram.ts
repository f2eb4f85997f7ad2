import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import fragment from './edge.frag.glsl?raw';
import type { DrawnEdge, DrawnNode } from './drawn';
import { inRows, ItemTexture } from './itemTexture';
import type { Palette } from './palette';
import type { Renderer } from './renderer';
import vertex from './edge.vert.glsl?raw';

const UNIFORMS = [
  'u_corners',
  'u_stations',
  'u_matrix',
  'u_viewport',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_strength',
] as const;

export type EdgeProgramClass = EdgeProgramType<DrawnNode, DrawnEdge>;

const TEXELS = 3;
const [NARROW, BAR, HEAD] = [0, 1, 2];
type Station = readonly [share: number, bars: number, heads: number, width: number];

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

/** Compiling takes long, and all strips of a canvas need the same. */
const compiled = new WeakMap<WebGLRenderingContext | WebGL2RenderingContext, ProgramInfo>();

/** Draws relations as patterned lines along strips with these stations: see edge.vert.glsl. */
function edgeProgram(stations: readonly Station[], palette: () => Palette): EdgeProgramClass {
  const corners = 2 * stations.length;
  return class extends EdgeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
    private readonly items: ItemTexture;

    // Nothing is drawn a second time for picking: see picking.ts.
    constructor(gl: WebGLRenderingContext, _: WebGLFramebuffer | null, renderer: Renderer) {
      super(gl, null, renderer);
      this.items = new ItemTexture(gl, TEXELS);
    }

    getDefinition() {
      const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: TRIANGLE_STRIP as 5,
        UNIFORMS,
        ATTRIBUTES: [{ name: 'item', size: 4 * TEXELS, type: FLOAT }],
      };
    }

    protected override getProgramInfo(...[name, gl, ...source]: Parameters<EdgeProgram['getProgramInfo']>) {
      const known = compiled.get(gl) ?? super.getProgramInfo(name, gl, ...source);
      compiled.set(gl, known);
      return known;
    }

    override reallocate(capacity: number): void {
      super.reallocate(inRows(capacity));
      this.array.fill(0);
    }

    protected override bindProgram(): void {
      this.items.fill(this.array);
    }

    protected override unbindProgram(): void {
      // Nothing was bound but the texture.
    }

    override drawWebGL(method: number, { gl }: ProgramInfo): void {
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      // Beneath the actors, which are drawn before.
      gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE);
      gl.drawArrays(method, 0, this.capacity * (corners + 2));
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
      array[at] = (edge.arrow ? 1 : 0) + (edge.contested ? 2 : 0);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniform1i(at.u_corners ?? null, corners);
      gl.uniform4fv(at.u_stations ?? null, stations.flat());
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform1f(at.u_strength ?? null, palette().lineStrength);
    }
  };
}
