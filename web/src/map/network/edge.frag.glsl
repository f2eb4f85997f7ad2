#version 300 es
// Without a graphics card every branch is computed for every pixel: one formula serves all patterns.
precision highp float;

flat in vec4 v_color;
flat in vec4 v_line;
flat in vec4 v_dash;
flat in float v_wave;
in vec4 v_place;
in float v_left;

uniform float u_pixelRatio;
out vec4 color;

void main() {
  // About a sine, without its cost.
  float turn = fract(v_place.w) - 0.5;
  float across = abs(v_place.y + v_wave * 8.0 * turn * (2.0 * abs(turn) - 1.0));
  float fromDash = abs(fract(v_place.z) - 0.5) * v_dash.x;
  float along = min(fromDash - v_dash.y, v_dash.x * 0.5 - fromDash - v_dash.z);
  vec2 outside = vec2(abs(across - v_line.y) - v_line.x, along) + v_dash.w;
  float distance = length(max(outside, 0.0)) + min(max(outside.x, outside.y), 0.0) - v_dash.w;
  float bar = max(abs(v_place.x) - v_line.z, across - v_line.z * 4.583);
  distance = min(distance, bar);
  float head = max(abs(v_place.y) - v_left * 0.5, v_left - v_line.w);
  distance = v_left < v_line.w ? head : distance;
  float alpha = clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0) * v_color.a;
  color = vec4(v_color.rgb * alpha, alpha);
}
