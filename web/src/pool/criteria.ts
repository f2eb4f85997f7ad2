/** The points on which a pool is judged; each code has its sentence in the messages, as the server has the same lists. */
export const CONDITIONS = [
  'voluntary',
  'reciprocal',
  'shared_interest',
  'project_first',
  'human_scale',
  'from_need',
  'work_organised',
  'forecast',
  'complementary',
  'carrier',
  'trust',
  'gains_rule',
] as const;

/** The norms a to q of the DESEO guide: those that a cluster must keep, and those that it may keep. */
export const MUSTS = [
  'norm_a',
  'norm_b',
  'norm_c',
  'norm_d',
  'norm_e',
  'norm_f',
  'norm_g',
  'norm_h',
  'norm_i',
  'norm_j',
  'norm_k',
  'norm_m',
] as const;
export const MAYS = ['norm_l', 'norm_n', 'norm_o', 'norm_p', 'norm_q'] as const;

/** What stands in the way of a pooling. */
export const OBSTACLES = [
  'imposed',
  'engineering',
  'legal_person',
  'legal_form',
  'competition',
  'values',
  'distance',
  'dependence',
  'other',
] as const;
