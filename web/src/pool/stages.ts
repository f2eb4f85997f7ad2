/** The life of a pooling, in order. */
export const STAGES = ['idea', 'studied', 'agreed', 'running', 'ended', 'failed'] as const;
