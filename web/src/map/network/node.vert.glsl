#version 300 es
// Draws actors as squares of pixels in which the fragment shader cuts their shape, in one strip: the first and the last
// corner of each come twice.
precision highp float;

uniform highp sampler2D u_items; // two texels for each actor, 64 actors in a row: see itemTexture.ts
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

flat out vec4 v_color;
flat out vec4 v_look; // shape, hollow, ring, radius
out vec2 v_place;

vec3 unpacked(float color) {
  return vec3((uvec3(floatBitsToUint(color)) >> uvec3(0, 8, 16)) & 255u) / 255.0;
}

void main() {
  int item = gl_VertexID / 6;
  int corner = clamp(gl_VertexID % 6 - 1, 0, 3);
  ivec2 texel = ivec2(item % 64 * 2, item / 64);
  vec4 body = texelFetch(u_items, texel, 0); // place, size, colour
  vec4 look = texelFetch(u_items, texel + ivec2(1, 0), 0); // shape, hollow, ring, opacity
  if (look.w == 0.0) {
    gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // out of sight
    return;
  }
  vec2 centre = ((u_matrix * vec3(body.xy, 1.0)).xy * 0.5 + 0.5) * u_viewport;
  // The mark of several actors grows with the ground, so that it never covers its neighbours.
  float radius = body.z / (look.y > 1.5 ? u_sizeRatio * u_sizeRatio : u_sizeRatio);
  // How far the shape with its margin reaches: no pixel more, since each costs.
  float shape = look.x;
  float margin = look.z > 0.5 ? 6.0 : 2.0;
  float reach = radius + margin;
  if (shape > 3.5) reach = radius * 1.52 + margin * 2.0;
  else if (shape > 2.5) reach = radius * 1.1 + margin * 1.16;
  else if (shape > 1.5) reach = radius * 1.26 + margin * 1.42;
  v_place = (vec2(corner % 2, corner / 2) * 2.0 - 1.0) * reach;
  gl_Position = vec4((centre + v_place) / u_viewport * 2.0 - 1.0, 0.0, 1.0);
  v_look = vec4(look.xyz, radius);
  v_color = vec4(unpacked(body.w), look.w);
}
