/** The closed lists of resources and needs. */
export const FAMILIES = ['competences', 'rules', 'information', 'symbolic', 'means'] as const;

export const STATES = {
  resource: ['available', 'potential', 'pooled', 'public_support'],
  need: ['open', 'met', 'blocked'],
} as const;
