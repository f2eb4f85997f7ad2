#version 300 es
precision highp float;

flat in vec4 v_color;
flat in vec4 v_look;
in vec2 v_place;

uniform float u_pixelRatio;
uniform vec3 u_ground;
uniform vec3 u_accent;
out vec4 color;

// Distance to each shape, all of about the same area for the same radius; as in picking.ts.
float shape(float kind, vec2 p, float r) {
  vec2 q = abs(p);
  if (kind < 0.5) return length(p) - r;
  if (kind < 1.5) return max(q.x, q.y) - r * 0.89;
  if (kind < 2.5) return (q.x + q.y) * 0.7071 - r * 0.89;
  if (kind < 3.5) return max(q.x, q.x * 0.5 + q.y * 0.866) - r * 0.95;
  return max(q.x * 0.866 + p.y * 0.5, -p.y) - r * 0.76;
}

float cover(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

void main() {
  float distance = shape(v_look.x, v_place, v_look.w);
  float inner = cover(distance);
  float hollow = min(v_look.y, 1.0) * cover(distance + clamp(v_look.w * 0.3, 2.0, 4.0));
  vec3 fill = mix(v_color.rgb, u_ground, hollow);
  float margin = cover(distance - 1.5);
  float ring = v_look.z * (cover(distance - 5.5) - cover(distance - 2.5));
  vec3 rgb = mix(u_ground, fill, inner);
  float alpha = max(margin, ring);
  rgb = mix(rgb, u_accent, clamp(ring * (1.0 - margin) + ring, 0.0, 1.0));
  alpha *= inner > 0.0 || ring > 0.0 ? mix(v_color.a, 1.0, ring) : v_color.a;
  color = vec4(rgb * alpha, alpha);
}
