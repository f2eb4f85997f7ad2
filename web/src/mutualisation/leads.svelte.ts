/** The leads on screen: what is asked, which are shown, what was decided. */
import {
  decide,
  proposals,
  WHO_CAN_SHARE,
  type Proposal,
  type Proposals,
  type VerdictCode,
  type Weights,
} from '../api/proposals';
import type { Place } from '../api/comments';
import { OpenThreads } from '../comment/open.svelte';
import { t } from '../i18n/language.svelte';
import { Loading } from '../question/asking.svelte';
import { router } from '../route/router.svelte';
import type { Workspace } from '../territory/workspace.svelte';
import { complain, toast } from '../ui/toasts.svelte';
import { ranked } from './ranking';
import { sorted } from './sorting';
import { Weighing } from './weights.svelte';

export interface Asked {
  actor?: string;
  need?: string;
  type?: string;
}

/** How long the weights rest before the server is asked whether others are now among the best. */
const REST = 400;

export class LeadsState {
  readonly answer = new Loading<Proposals>();
  strict = $state(false);
  /** What the answer on screen was asked with. */
  private answered = $state.raw('');

  readonly threads: OpenThreads;
  readonly weighing: Weighing;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly workspace: Workspace) {
    this.threads = new OpenThreads(workspace);
    this.weighing = new Weighing(workspace);
  }

  /** Where one speaks of a lead; the type that was asked for tells apart those of which no need was told. */
  placeOf({ seeker, holder, need, resource, type }: Proposal): Place {
    const asked = this.asked.type ?? type;
    return { about: 'proposal', actors: [seeker, holder], resource, ...(need ? { need } : { type: asked }) };
  }

  get asked(): Asked {
    return router.view.question?.name === WHO_CAN_SHARE ? router.view.question.parameters : {};
  }

  /** What is loaded, in the order that the weights on screen give it. */
  readonly ranked = $derived.by(() => ranked(this.answer.value?.proposals ?? [], this.weights));
  readonly sorted = $derived.by(() => sorted(this.ranked, this.strict));

  /** Those of the answer until the question's own are known. */
  get weights(): Weights {
    const { current } = this.weighing;
    return Object.keys(current).length ? current : (this.answer.value?.asked.weights ?? {});
  }

  weigh(term: string, weight: number): void {
    this.weighing.weigh(term, weight);
    this.askAgain();
  }

  resetWeights(to: 'shared' | 'default'): void {
    if (to === 'shared') this.weighing.toShared();
    else this.weighing.toDefault();
    this.askAgain();
  }

  private askAgain(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => void this.load(), REST);
  }

  close(): void {
    clearTimeout(this.resting);
  }

  async load(): Promise<void> {
    const { mission, campaign } = router.view;
    const asked = JSON.stringify(this.asked);
    this.threads.load().catch(complain);
    await this.answer.load(() =>
      proposals(this.workspace.api, { ...this.asked, mission, campaign, weights: this.weighing.asked }),
    );
    if (asked === JSON.stringify(this.asked)) this.answered = asked;
  }

  /** Whether the answer at hand is one to another question. */
  get outdated(): boolean {
    return this.answered !== JSON.stringify(this.asked);
  }

  ask(asked: Asked): void {
    const parameters = Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
    router.go({ question: { name: WHO_CAN_SHARE, parameters } });
  }

  /** Lights one lead up, or all that are shown; `brought` also moves the map to them. */
  light(lead: Proposal | null, brought = false): void {
    const leads = lead ? [lead] : [...this.sorted.open, ...this.sorted.blocked];
    const actors = leads.flatMap(({ seeker, holder, brokers }) => [seeker, holder, ...(lead ? brokers : [])]);
    this.workspace.highlight(
      actors,
      leads.flatMap(({ relations }) => relations),
      brought,
    );
  }

  async decide(lead: Proposal, verdict: VerdictCode, reason?: string): Promise<void> {
    const said = {
      to_discuss: t('mutualisation.markedToDiscuss'),
      accepted: t('mutualisation.poolStarted'),
      rejected: t('mutualisation.setAside'),
    }[verdict];
    const type = this.asked.type ?? lead.type;
    const refusal = await this.workspace.change(
      () => decide(this.workspace.api, lead, type, verdict, reason),
      said,
    );
    if (refusal) complain(refusal);
  }

  async reopen(lead: Proposal): Promise<void> {
    const refusal = await this.workspace.edit('proposal.reopen', [
      { kind: 'decision', id: lead.key, document: null },
    ]);
    if (!refusal) toast(t('mutualisation.reopened'));
  }
}
