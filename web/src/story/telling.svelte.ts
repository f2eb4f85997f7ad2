import type { ToldStory, Step } from '../api/stories';
import { Shown } from '../council/shown.svelte';
import { viewOf } from './steps';
import { aboutIt, supposed } from './supposed';

const SECONDS = 20;

/** A story while it is told: which step one is at, and what its map shows. */
export class Telling {
  at = $state(0);
  readonly shown: Shown;
  /** Beside the first map, the other of two campaigns, or what is supposed. */
  readonly other = $derived.by(() => this.supposed.get(this.step?.scenario ?? '') ?? this.campaign);
  readonly scenario = $derived.by(() => this.story.scenarios.find(({ id }) => id === this.step?.scenario));
  readonly plane = $derived.by(
    () => this.story.planes.find(({ step }) => step === this.step?.id)?.actors ?? [],
  );
  /** Beside the words, as a data address. */
  readonly picture = $derived.by(
    () => this.story.pictures.find(({ id }) => id === this.step?.picture?.id)?.data,
  );
  private readonly campaign: Shown;
  private readonly supposed: ReadonlyMap<string, Shown>;
  readonly step = $derived.by((): Step | undefined => this.story.steps[this.at]);
  readonly next = $derived.by((): Step | undefined => this.story.steps[this.at + 1]);
  readonly seconds = $derived.by(() => this.step?.seconds ?? SECONDS);

  constructor(readonly story: ToldStory) {
    this.shown = new Shown(story.territory.name, story.map);
    this.campaign = new Shown(story.territory.name, story.map);
    this.supposed = new Map(
      story.scenarios.map((one) => [one.id, new Shown(story.territory.name, supposed(story.map, one))]),
    );
    this.look();
  }

  get last(): number {
    return this.story.steps.length - 1;
  }

  go(to: number): void {
    const at = Math.max(0, Math.min(this.last, to));
    if (at === this.at) return;
    this.at = at;
    this.look();
  }

  by(steps: number): void {
    this.go(this.at + steps);
  }

  private look(): void {
    const step = this.story.steps[this.at];
    if (!step) return;
    const view = viewOf(step);
    const { actors = [], relations = [], camera = null } = step;
    const light =
      actors.length || relations.length
        ? { actors: new Set([...actors, ...this.ends(relations)]), relations: new Set(relations) }
        : null;
    if (step.shows === 'comparison') {
      this.shown.stand({ ...view, campaign: step.from ?? null }, light, null);
      this.other.stand({ ...view, campaign: step.to ?? null }, light, null);
    } else if (step.shows === 'scenario') {
      const about = this.scenario ? aboutIt(this.scenario) : null;
      this.shown.stand(view, light ?? about?.today ?? null, null);
      this.other.stand(view, light ?? about?.then ?? null, null);
    } else this.shown.stand(view, light, camera);
  }

  private ends(relations: readonly string[]): string[] {
    return relations.flatMap((id) => {
      const relation = this.shown.graph.relations.get(id);
      return relation ? [relation.from, relation.to] : [];
    });
  }
}
