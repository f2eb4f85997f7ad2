// Draws one relation as a strip along a curve, in pixels, so that patterns keep their size at any zoom.
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec4 a_style; // half width, pattern, lane, opacity
attribute vec4 a_ends; // radius at start, radius at end, arrow, contested
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_strength;

varying vec4 v_color;
varying vec4 v_shape; // half width, pattern, arrow, contested
varying vec3 v_place; // along, across, length

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1.0)).xy * 0.5 + 0.5) * u_viewport;
}

void main() {
  vec2 start = toPixels(a_start);
  vec2 end = toPixels(a_end);
  float chord = max(distance(start, end), 0.001);
  vec2 direction = (end - start) / chord;
  vec2 normal = vec2(-direction.y, direction.x);
  float bow = a_style.z * min(chord * 0.12, 19.0); // as in lanes.ts
  vec2 control = (start + end) * 0.5 + normal * bow * 2.0;

  float first = min(a_ends.x / u_sizeRatio / chord, 0.45);
  float last = 1.0 - min((a_ends.y / u_sizeRatio + 1.5 * a_ends.z) / chord, 0.45);
  float t = mix(first, last, a_along);

  vec2 point = mix(mix(start, control, t), mix(control, end, t), t);
  vec2 tangent = normalize(mix(control - start, end - control, t));
  vec2 across = vec2(-tangent.y, tangent.x);

  float halfWidth = a_style.x * u_strength;
  float reach = max(halfWidth * 2.0 + 1.5, 3.0);
  if (a_style.y == 1.0 || a_ends.z > 0.5) reach = 7.0 * u_strength;
  else if (a_ends.w > 0.5) reach += 2.5;
  #ifdef PICKING_MODE
  reach = max(reach, 6.0);
  #endif

  vec2 place = point + across * a_side * reach;
  gl_Position = vec4(place / u_viewport * 2.0 - 1.0, 0.0, 1.0);

  float curve = (chord + 2.67 * bow * bow / chord) * (last - first);
  v_place = vec3(a_along * curve, a_side * reach, curve);
  v_shape = vec4(halfWidth, a_style.y, a_ends.z, a_ends.w);
  #ifdef PICKING_MODE
  v_color = vec4(a_id.rgb, a_id.a * 255.0 / 254.0);
  #else
  v_color = vec4(a_color.rgb, a_style.w);
  #endif
}
