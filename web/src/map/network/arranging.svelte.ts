import type { Edit } from '../../api/documents';
import { t } from '../../i18n/language.svelte';
import type { Workspace } from '../../territory/workspace.svelte';
import { layoutRequest, placesOf, type LayoutProgress } from './layout';
import type { Stage } from './stage';

/** A rearrangement: running, paused or finished, and not yet kept for everybody. */
export class Arranging {
  state = $state<'none' | 'running' | 'paused' | 'finished'>('none');
  private worker: Worker | null = null;
  private readonly workspace: () => Workspace;
  private readonly stage: () => Stage | null;

  constructor(workspace: () => Workspace, stage: () => Stage | null) {
    this.workspace = workspace;
    this.stage = stage;
  }

  start(): void {
    const stage = this.stage();
    if (!stage) return;
    this.worker?.terminate();
    this.worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const actors = [...this.workspace().graph.actors.values()].map((actor) => ({
      ...actor,
      ...position(stage, actor.id),
    }));
    const ids = actors.map((actor) => actor.id);
    this.worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
      for (const [id, { x, y }] of placesOf(ids, data.nodes)) stage.move(id, x, y);
      if (!data.done) return;
      this.state = 'finished';
      stage.fit();
    };
    this.worker.postMessage(layoutRequest(actors, this.workspace().data.relations));
    this.state = 'running';
  }

  pause(): void {
    this.worker?.postMessage(null);
    this.state = 'paused';
  }

  /** Keeps the places for everybody, as one change that can be undone. */
  async keep(): Promise<void> {
    const stage = this.stage();
    if (!stage) return;
    const moved = this.workspace().data.actors.flatMap((actor): Edit[] => {
      const { x, y } = position(stage, actor.id);
      if (actor.placed || (x === actor.x && y === actor.y)) return [];
      return [{ kind: 'position', id: actor.id, document: { id: actor.id, x, y } }];
    });
    this.stop();
    await this.workspace().edit('map.rearrange', moved, { said: t('map.rearranged') });
  }

  /** Puts everybody back where the server has them. */
  revert(): void {
    const stage = this.stage();
    for (const { id, x, y } of this.workspace().data.actors) stage?.move(id, x, y);
    this.stop();
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.state = 'none';
  }
}

function position(stage: Stage, id: string): { x: number; y: number } {
  const { x, y } = stage.drawn.getNodeAttributes(id);
  return { x, y };
}
