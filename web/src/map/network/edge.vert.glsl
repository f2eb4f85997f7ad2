#version 300 es
// Draws one relation as a strip along a curve, in pixels, so that patterns keep their size at any zoom.
// The strip is as narrow as the line, but where a bar or an arrow head stands: each pixel it covers costs.
in vec2 a_start;
in vec2 a_end;
in vec4 a_color;
in vec4 a_style; // half width, pattern, lane, opacity
in vec4 a_ends; // radius at start, radius at end, arrow, contested
in vec4 a_station; // share of the way, lengths of bar and of head added, side
in vec2 a_width; // of a bar, of a head

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_strength;

flat out vec4 v_color;
flat out vec4 v_line; // half width, distance of each half of a double line, half length of a bar, length of a head
flat out vec4 v_dash; // period, half a dash, half a dot between dashes, rounding
flat out float v_wave; // height of the waves of a contested relation
out vec4 v_place; // along from the middle, across, phase of the dashes, phase of the waves
out float v_left; // to the end

const float NEVER = -1000.0;

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
  float curve = (chord + 2.67 * bow * bow / chord) * (last - first);

  float halfWidth = a_style.x * u_strength;
  float kind = a_style.y;
  v_line = vec4(halfWidth, 0.0, NEVER, NEVER);
  v_dash = vec4(1.0, -NEVER, NEVER, 0.0);
  float centre = 0.0;
  if (kind == 1.0) {
    v_line.z = 1.2 * u_strength;
    v_dash.xy = vec2(9.0, 2.9);
    centre = 4.5;
  } else if (kind == 2.0) {
    v_dash.xyz = vec3(17.0, 5.0, halfWidth);
  } else if (kind == 3.0) {
    v_line.xy = vec2(max(0.6, halfWidth * 0.55), halfWidth + 0.9);
  } else if (kind == 4.0) {
    v_line.x = max(0.85, halfWidth * 0.95);
    v_dash = vec4(5.0, v_line.x, NEVER, v_line.x);
    centre = 2.5;
  } else if (kind == 5.0) {
    v_dash.xy = vec2(18.0, 6.5);
  } else if (kind > 5.5) {
    v_dash.xy = vec2(4.4, 1.1);
  }
  if (a_ends.z > 0.5) v_line.w = 9.0 * u_strength;
  v_wave = a_ends.w > 0.5 ? 2.2 : 0.0;

  float bar = v_line.z > 0.0 ? v_line.z + 1.0 : 0.0;
  float head = max(v_line.w, 0.0);
  float beforeHead = a_station.z != 0.0 || a_width.y > 0.0 ? 1.0 : 1.0 - min(head / curve, 1.0);
  float along = min(a_station.x + (a_station.y * bar + a_station.z * head) / curve, beforeHead);
  along = clamp(along, 0.0, 1.0);
  float t = mix(first, last, along);

  vec2 point = mix(mix(start, control, t), mix(control, end, t), t);
  vec2 tangent = normalize(mix(control - start, end - control, t));
  vec2 across = vec2(-tangent.y, tangent.x);

  float reach = v_line.x + v_line.y + v_wave + 0.75;
  if (bar > 0.0) reach = max(reach, a_width.x * (5.5 * u_strength + 0.75));
  if (head > 0.0) reach = max(reach, a_width.y * (4.5 * u_strength + 0.75));

  vec2 place = point + across * a_station.w * reach;
  gl_Position = vec4(place / u_viewport * 2.0 - 1.0, 0.0, 1.0);

  float middle = (along - 0.5) * curve;
  v_place = vec4(middle, a_station.w * reach, (middle - centre) / v_dash.x + 0.5, along * curve * 0.0875);
  v_left = (1.0 - along) * curve;
  v_color = vec4(a_color.rgb, a_style.w);
}
