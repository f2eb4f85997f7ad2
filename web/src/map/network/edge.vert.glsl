#version 300 es
// Draws relations as strips along a curve, in pixels, so that patterns keep their size at any zoom. One strip follows
// the other without a gap, since its first and last corner come twice.
// A strip is as narrow as its line, but where a bar or an arrow head stands: each pixel it covers costs.
precision highp float;

uniform highp sampler2D u_items; // three texels for each relation, 64 relations in a row: see itemTexture.ts
uniform int u_corners; // of a strip, two at each station
uniform vec4 u_stations[12]; // share of the way, lengths of bar and of head added, as wide as: 1 a bar, 2 a head
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

vec3 unpacked(float color) {
  return vec3((uvec3(floatBitsToUint(color)) >> uvec3(0, 8, 16)) & 255u) / 255.0;
}

void main() {
  int strip = u_corners + 2;
  int item = gl_VertexID / strip;
  int corner = clamp(gl_VertexID % strip - 1, 0, u_corners - 1);
  ivec2 texel = ivec2(item % 64 * 3, item / 64);
  vec4 ends = texelFetch(u_items, texel, 0);
  vec4 style = texelFetch(u_items, texel + ivec2(1, 0), 0); // colour, half width, pattern, lane
  vec4 look = texelFetch(u_items, texel + ivec2(2, 0), 0); // opacity, radius at start and at end, 1 arrow + 2 contested
  vec4 station = u_stations[corner / 2];
  float side = corner % 2 == 0 ? -1.0 : 1.0;
  if (look.x == 0.0) {
    gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // out of sight
    return;
  }

  vec2 start = toPixels(ends.xy);
  vec2 end = toPixels(ends.zw);
  float chord = max(distance(start, end), 0.001);
  vec2 direction = (end - start) / chord;
  vec2 normal = vec2(-direction.y, direction.x);
  float bow = style.w * min(chord * 0.12, 19.0); // as in lanes.ts
  vec2 control = (start + end) * 0.5 + normal * bow * 2.0;

  bool contested = look.w > 1.5;
  float arrow = contested ? look.w - 2.0 : look.w;
  float first = min(look.y / u_sizeRatio / chord, 0.45);
  float last = 1.0 - min((look.z / u_sizeRatio + 1.5 * arrow) / chord, 0.45);
  float curve = (chord + 2.67 * bow * bow / chord) * (last - first);

  float halfWidth = style.y * u_strength;
  float kind = style.z;
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
  if (arrow > 0.5) v_line.w = 9.0 * u_strength;
  v_wave = contested ? 2.2 : 0.0;

  float bar = v_line.z > 0.0 ? v_line.z + 1.0 : 0.0;
  float head = max(v_line.w, 0.0);
  float beforeHead = station.z != 0.0 || station.w > 1.5 ? 1.0 : 1.0 - min(head / curve, 1.0);
  float along = min(station.x + (station.y * bar + station.z * head) / curve, beforeHead);
  along = clamp(along, 0.0, 1.0);
  float t = mix(first, last, along);

  vec2 point = mix(mix(start, control, t), mix(control, end, t), t);
  vec2 tangent = normalize(mix(control - start, end - control, t));
  vec2 across = vec2(-tangent.y, tangent.x);

  float reach = v_line.x + v_line.y + v_wave + 0.75;
  if (bar > 0.0 && station.w == 1.0) reach = max(reach, 5.5 * u_strength + 0.75);
  if (head > 0.0 && station.w == 2.0) reach = max(reach, 4.5 * u_strength + 0.75);

  vec2 place = point + across * side * reach;
  gl_Position = vec4(place / u_viewport * 2.0 - 1.0, 0.0, 1.0);

  float middle = (along - 0.5) * curve;
  v_place = vec4(middle, side * reach, (middle - centre) / v_dash.x + 0.5, along * curve * 0.0875);
  v_left = (1.0 - along) * curve;
  v_color = vec4(unpacked(style.x), look.x);
}
