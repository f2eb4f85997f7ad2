import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnEdge, DrawnNode } from './drawn';
import fragment from './node.frag.glsl?raw';
import { inRows, ItemTexture } from './itemTexture';
import type { Palette } from './palette';
import type { Renderer } from './renderer';
import vertex from './node.vert.glsl?raw';

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_ground', 'u_accent'] as const;
const TEXELS = 2;
const CORNERS = 4;

export type NodeProgramClass = NodeProgramType<DrawnNode, DrawnEdge>;

/** Draws every actor in one pass, whatever its shape. */
export function nodeProgram(palette: () => Palette): NodeProgramClass {
  return class extends NodeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
    override drawLabel = undefined;
    override drawHover = undefined;
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
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.drawArrays(method, 0, this.capacity * (CORNERS + 2));
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

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
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
