/** What may be chosen for a parameter of a question; null when it is written freely. */
import { bilingual, currentLanguage } from '../i18n/language.svelte';
import { campaignName, missionName, type TermList } from '../territory/vocabulary';
import type { Workspace } from '../territory/workspace.svelte';
import type { Choice } from '../ui/choices';

const LISTS = ['type', 'nature', 'object', 'kind', 'sector', 'level'] as const satisfies readonly TermList[];
const TABLES = { need: 'needs', resource: 'resources', pool: 'pools' } as const;

const within = <K extends string>(names: readonly K[], name: string): name is K =>
  names.some((known) => known === name);

/** Needs, resources and pools are not part of the map: they are asked of the server. */
export async function offered(workspace: Workspace, kind: string): Promise<Choice[] | null> {
  const { territory, data, vocabulary, graph } = workspace;
  if (kind === 'actor')
    return data.actors.map(({ id, name, town }) => ({ value: id, label: name, ...(town && { hint: town }) }));
  if (kind === 'mission') {
    return territory.missions.map(({ id }) => ({
      value: id,
      label: missionName(territory, id, currentLanguage()),
    }));
  }
  if (kind === 'campaign') {
    return territory.campaigns.map((campaign) => ({ value: campaign.id, label: campaignName(campaign) }));
  }
  if (within(LISTS, kind)) {
    return vocabulary.terms(kind).map(({ code, fr, en }) => ({ value: code, label: bilingual(fr, en) }));
  }
  if (kind === 'pool') {
    const pools = await workspace.api.table('pools');
    return pools.map(({ id, name }) => ({ value: id, label: name }));
  }
  if (kind !== 'need' && kind !== 'resource') return null;
  const rows = await workspace.api.table(TABLES[kind]);
  return rows.map(({ id, name, actor }) => ({ value: id, label: name, hint: graph.name(actor) }));
}
