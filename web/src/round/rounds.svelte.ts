import { rounds, type Round } from '../api/rounds';
import { bilingual, formatDate, t } from '../i18n/language.svelte';
import { router } from '../route/router.svelte';
import { campaignName } from '../territory/vocabulary';
import type { Workspace } from '../territory/workspace.svelte';

/** The rounds of a territory, and the one that the address names. */
export class Rounds {
  readonly workspace: Workspace;
  all = $state.raw<readonly Round[]>([]);

  private readonly named = $derived(this.all.find(({ id }) => id === router.view.round));
  readonly open = $derived(this.all.filter(({ state }) => state === 'open'));
  readonly closed = $derived(this.all.filter(({ state }) => state === 'closed'));
  /** The round in which one reads. */
  readonly current = $derived(this.named?.state === 'open' ? this.named : undefined);
  /** The round of which the group speaks. */
  readonly confronted = $derived(this.named?.state === 'closed' ? this.named : undefined);

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  async load(): Promise<void> {
    this.all = await rounds(this.workspace.api);
  }

  /** Reads in a round, or speaks of it; with null, does neither. */
  enter(round: Pick<Round, 'id' | 'mission' | 'campaign'> | null): void {
    router.go(
      round
        ? {
            face: 'matrix',
            round: round.id,
            mission: round.mission,
            campaign: round.campaign,
            selection: null,
            panel: null,
          }
        : { round: null },
    );
  }

  async close({ id, version, ...round }: Round): Promise<void> {
    const { mission, campaign, actors, alone, quorum } = round;
    const document = { id, mission, campaign, actors, alone, quorum, state: 'closed' };
    const edit = { kind: 'round' as const, id, document, ...(version !== undefined && { version }) };
    await this.workspace.edit('round.close', [edit], { said: t('round.closed') });
  }

  /** Its mission and campaign in words. */
  frame({ mission, campaign }: Pick<Round, 'mission' | 'campaign'>): { mission: string; campaign: string } {
    const { missions, campaigns } = this.workspace.territory;
    const named = missions.find(({ id }) => id === mission);
    const known = campaigns.find(({ id }) => id === campaign);
    return {
      mission: bilingual(named?.fr, named?.en) || mission,
      campaign: known ? campaignName(known) : campaign,
    };
  }

  past(round: Round): string {
    return t('round.pastName', { ...this.frame(round), date: formatDate(round.closedAt ?? '') });
  }
}
