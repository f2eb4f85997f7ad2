precision highp float;

varying vec4 v_color;
varying vec4 v_shape;
varying vec3 v_place;

uniform float u_pixelRatio;
uniform float u_strength;

// Distance, in pixels, to a dash of so much half length, repeated every period around the middle.
float dash(float along, float period, float centre, float halfLength) {
  return abs(mod(along + period * 0.5 - centre, period) - period * 0.5) - halfLength;
}

float pattern(float kind, float along, float across, float halfWidth) {
  float line = abs(across) - halfWidth;
  if (kind < 0.5) return line;
  if (kind < 1.5) {
    float bar = max(abs(along) - 1.2 * u_strength, abs(across) - 5.5 * u_strength);
    return min(max(line, dash(along, 9.0, 4.5, 2.9)), bar);
  }
  if (kind < 2.5) return max(line, min(dash(along, 17.0, 0.0, 5.0), dash(along, 17.0, 8.5, halfWidth)));
  if (kind < 3.5) return abs(abs(across) - halfWidth - 0.9) - max(0.6, halfWidth * 0.55);
  if (kind < 4.5) {
    return length(vec2(mod(along, 5.0) - 2.5, across)) - max(0.85, halfWidth * 0.95);
  }
  if (kind < 5.5) return max(line, dash(along, 18.0, 0.0, 6.5));
  return max(line, dash(along, 4.4, 0.0, 1.1));
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float across = v_place.y;
  if (v_shape.w > 0.5) across += 2.2 * sin(v_place.x * 0.55);
  float distance = pattern(v_shape.y, v_place.x - v_place.z * 0.5, across, v_shape.x);
  if (v_shape.z > 0.5) {
    float left = v_place.z - v_place.x;
    float head = max(abs(v_place.y) - left * 0.5, left - 9.0 * u_strength);
    distance = left < 9.0 * u_strength ? head : distance;
  }
  float alpha = clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0) * v_color.a;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
