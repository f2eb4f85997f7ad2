/** So many items stand in one row of the texture; as in edge.vert.glsl and node.vert.glsl. */
const ROW = 64;

/** Whole rows of items, so that they can be handed over as they are. */
export const inRows = (items: number): number => Math.ceil(items / ROW) * ROW;

/**
 * What is known of each item, where a vertex shader can look it up. So all of them are one drawing: without a
 * graphics card each instance would be a drawing of its own.
 */
export class ItemTexture {
  private readonly gl: WebGL2RenderingContext;
  private readonly texture: WebGLTexture;
  private readonly texels: number;

  /** Each item has so many texels of four numbers. */
  constructor(gl: WebGLRenderingContext, texels: number) {
    if (!(gl instanceof WebGL2RenderingContext)) throw new Error('WebGL 2 is missing');
    this.gl = gl;
    this.texels = texels;
    this.texture = gl.createTexture();
  }

  /** Hands over what is now known of the items, whole rows of them. */
  fill(items: Float32Array): void {
    const { gl, texels } = this;
    const width = ROW * texels;
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    const rows = items.length / (4 * width);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, rows, 0, gl.RGBA, gl.FLOAT, items);
  }
}
