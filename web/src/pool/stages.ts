import type { Pool } from '../api/documents';

/** The life of a pooling, in order. */
export const STAGES = ['idea', 'studied', 'agreed', 'running', 'ended', 'failed'] as const;
export type Stage = (typeof STAGES)[number];

export interface Step {
  stage: Stage;
  reached: boolean;
  now: boolean;
}

/** The steps of a pool's life: those it went through, and those before it; it ends in one of two ways. */
export function steps(pool: Pool, noted: Record<string, string>): Step[] {
  const dated = (stage: Stage): boolean => Boolean(pool[`${stage}On`] ?? noted[stage]);
  const failed = pool.stage === 'failed';
  const place = STAGES.findIndex((stage) => stage === pool.stage);
  return STAGES.filter((stage) => stage !== (failed ? 'ended' : 'failed') || dated(stage))
    .filter((stage) => !failed || stage === 'failed' || dated(stage))
    .map((stage) => ({
      stage,
      reached:
        stage === pool.stage ||
        (dated(stage) && (failed || stage === 'failed')) ||
        STAGES.indexOf(stage) < place,
      now: stage === pool.stage,
    }));
}
