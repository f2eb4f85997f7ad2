import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import fragment from './edge.frag.glsl?raw';
import type { DrawnEdge, DrawnNode } from './drawn';
import type { Palette } from './palette';
import vertex from './edge.vert.glsl?raw';

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_strength'] as const;
type Program = { gl: WebGLRenderingContext; uniformLocations: Record<string, WebGLUniformLocation> };

/** Draws relations as patterned lines bent in so many segments; one is enough for a straight line. */
export function edgeProgram(segments: number, palette: () => Palette): EdgeProgramType<DrawnNode, DrawnEdge> {
  return class extends EdgeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 2 * (segments + 1),
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: TRIANGLE_STRIP as 5,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_style', size: 4, type: FLOAT },
          { name: 'a_ends', size: 4, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_along', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: strip(segments),
      };
    }

    processVisibleItem(
      id: number,
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
      array[at++] = id;
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

function strip(segments: number): number[][] {
  return Array.from({ length: segments + 1 }, (_, i) => [
    [i / segments, -1],
    [i / segments, 1],
  ]).flat();
}
