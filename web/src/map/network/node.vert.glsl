#version 300 es
// Draws one actor as a square of pixels in which the fragment shader cuts its shape.
in vec2 a_position;
in float a_size;
in vec4 a_color;
in vec4 a_look; // shape, hollow, ring, opacity
in vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

flat out vec4 v_color;
flat out vec4 v_look; // shape, hollow, ring, radius
out vec2 v_place;

void main() {
  vec2 centre = ((u_matrix * vec3(a_position, 1.0)).xy * 0.5 + 0.5) * u_viewport;
  // The mark of several actors grows with the ground, so that it never covers its neighbours.
  float radius = a_size / (a_look.y > 1.5 ? u_sizeRatio * u_sizeRatio : u_sizeRatio);
  // How far the shape with its margin reaches: no pixel more, since each costs.
  float shape = a_look.x;
  float margin = a_look.z > 0.5 ? 6.0 : 2.0;
  float reach = radius + margin;
  if (shape > 3.5) reach = radius * 1.52 + margin * 2.0;
  else if (shape > 2.5) reach = radius * 1.1 + margin * 1.16;
  else if (shape > 1.5) reach = radius * 1.26 + margin * 1.42;
  v_place = a_corner * reach;
  gl_Position = vec4((centre + v_place) / u_viewport * 2.0 - 1.0, 0.0, 1.0);
  v_look = vec4(a_look.xyz, radius);
  v_color = vec4(a_color.rgb, a_look.w);
}
