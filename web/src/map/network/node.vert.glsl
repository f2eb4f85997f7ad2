// Draws one actor as a square of pixels in which the fragment shader cuts its shape.
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec4 a_look; // shape, hollow, ring, opacity
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec2 v_place;
varying float v_radius;
varying vec3 v_look;

void main() {
  vec2 centre = ((u_matrix * vec3(a_position, 1.0)).xy * 0.5 + 0.5) * u_viewport;
  // The mark of several actors grows with the ground, so that it never covers its neighbours.
  v_radius = a_size / (a_look.y > 1.5 ? u_sizeRatio * u_sizeRatio : u_sizeRatio);
  v_place = a_corner * (v_radius * 1.7 + 7.0);
  gl_Position = vec4((centre + v_place) / u_viewport * 2.0 - 1.0, 0.0, 1.0);
  v_look = a_look.xyz;
  #ifdef PICKING_MODE
  v_color = vec4(a_id.rgb, a_id.a * 255.0 / 254.0);
  #else
  v_color = vec4(a_color.rgb, a_look.w);
  #endif
}
