import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnEdge, DrawnNode } from './drawn';
import fragment from './node.frag.glsl?raw';
import type { Palette } from './palette';
import type { Renderer } from './stage';
import vertex from './node.vert.glsl?raw';

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_ground', 'u_accent'] as const;
type Program = { gl: WebGLRenderingContext; uniformLocations: Record<string, WebGLUniformLocation> };

export type NodeProgramClass = NodeProgramType<DrawnNode, DrawnEdge>;

/** Draws every actor in one pass, whatever its shape. */
export function nodeProgram(palette: () => Palette): NodeProgramClass {
  return class extends NodeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
    override drawLabel = undefined;
    override drawHover = undefined;

    // Nothing is drawn a second time for picking: see picking.ts.
    constructor(gl: WebGLRenderingContext, _: WebGLFramebuffer | null, renderer: Renderer) {
      super(gl, null, renderer);
    }

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: TRIANGLE_STRIP as 5,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_look', size: 4, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(_: number, at: number, data: NodeDisplayData): void {
      const node = data as NodeDisplayData & DrawnNode;
      const { array } = this;
      array[at++] = node.x;
      array[at++] = node.y;
      array[at++] = node.size;
      array[at++] = floatColor(node.color);
      array[at++] = node.shape;
      array[at++] = node.mark ? 2 : node.hollow ? 1 : 0;
      array[at++] = node.ring ? 1 : 0;
      array[at] = node.alpha;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: Program): void {
      const { ground, accent } = palette();
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform3f(at.u_ground ?? null, ...ground);
      gl.uniform3f(at.u_accent ?? null, ...accent);
    }
  };
}
