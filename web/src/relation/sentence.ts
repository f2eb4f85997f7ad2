/** Relations said as sentences, from the point of view of one actor or of neither. */
import type { Relation } from '../api/model';
import { formatDate, t, tOr } from '../i18n/language.svelte';
import { campaignName } from '../territory/vocabulary';
import type { Workspace } from '../territory/workspace.svelte';

/** What a sentence needs to know of where it is said. */
export type Saying = Pick<Workspace, 'graph' | 'label' | 'territory' | 'view'>;
type Said = Omit<Relation, 'readings'> & { readings?: number | readonly unknown[] };

/** "Alliance avec DIESS, sur les pratiques, depuis 2006, énoncée" */
export function sentence(workspace: Saying, relation: Said, from: string): string {
  const other = relation.from === from ? relation.to : relation.from;
  const name = workspace.graph.name(other);
  const nature = workspace.label('nature', relation.nature);
  const start = relation.directed
    ? t(relation.from === from ? 'relation.towards' : 'relation.fromOther', { nature, name })
    : t('relation.with', { nature, name });
  return [start, ...qualities(workspace, relation)].join(', ');
}

/** The same, naming both ends. */
export function sentenceOfBoth(workspace: Saying, relation: Said): string {
  const nature = workspace.label('nature', relation.nature);
  const names = { a: workspace.graph.name(relation.from), b: workspace.graph.name(relation.to) };
  const start = t(relation.directed ? 'relation.fromTo' : 'relation.between', { nature, ...names });
  return [start, ...qualities(workspace, relation)].join(', ');
}

export function objectPhrase(workspace: Saying, object: string | undefined): string {
  if (!object) return '';
  const name = workspace.label('object', object);
  return tOr(`relation.on_${object}`, t('relation.on', { object: name }));
}

function qualities(workspace: Saying, relation: Said): string[] {
  const { since, until, state, certainty } = relation;
  return [
    objectPhrase(workspace, relation.object),
    since && until ? t('relation.fromUntil', { since, until }) : '',
    since && !until ? t('relation.since', { since }) : '',
    until && !since ? t('relation.until', { until }) : '',
    state && state !== 'current' ? tOr(`relation.state_${state}`, state) : '',
    certainty ? t(`relation.certainty_${certainty}`) : '',
    campaign(workspace, relation.campaign),
    ...trust(workspace, relation),
  ].filter(Boolean);
}

/** Worth saying only when the relations of several campaigns are shown together. */
function campaign(workspace: Saying, id: string | undefined): string {
  const { campaigns } = workspace.territory;
  if (campaigns.length < 2 || workspace.view.campaign) return '';
  const known = campaigns.find((campaign) => campaign.id === id);
  return known ? campaignName(known) : '';
}

/** "Sur les pratiques : alliance, d'après 2 lectures sur 3", where several objects stand one under the other. */
export function retainedOn(workspace: Saying, relation: Relation): string {
  const object = objectPhrase(workspace, relation.object) || t('relation.onNothing');
  const nature = workspace.label('nature', relation.nature).toLocaleLowerCase();
  const said = [nature, ...trust(workspace, relation)].filter(Boolean).join(', ');
  return t('relation.onObject', { object: object.charAt(0).toLocaleUpperCase() + object.slice(1), said });
}

/** When it was retained and by whom, where a round or an arbitration says so. */
export function decision({ retained, decidedAt, decidedBy, turnedFrom }: Relation): string {
  if (retained === 'below_quorum') return t('relation.undecided');
  if (retained === 'tied') return t('relation.tied');
  if (!decidedAt || turnedFrom) return '';
  const said = { who: decidedBy ?? t('relation.unknownAuthor'), when: formatDate(decidedAt) };
  return t(retained === 'arbitration' ? 'relation.decidedArbitration' : 'relation.decidedRound', said);
}

/** From how many readings it is, and whether others came since that say otherwise. */
function trust(workspace: Saying, relation: Said): string[] {
  return [readings(relation), since(workspace, relation)];
}

/** What later readings say of what was retained. */
export function since(
  workspace: Saying,
  { contradicted, turnedFrom }: { contradicted?: number | undefined; turnedFrom?: string | undefined },
): string {
  if (turnedFrom) return t('relation.turned', { nature: workspace.label('nature', turnedFrom) });
  return contradicted ? t('relation.contradicted', { n: contradicted }) : '';
}

function readings(relation: Said): string {
  const all = typeof relation.readings === 'number' ? relation.readings : (relation.readings?.length ?? 1);
  if (relation.retained === 'arbitration') return t('relation.arbitrated');
  if (relation.quorum) return t('relation.belowQuorum', { n: all, quorum: relation.quorum });
  if (all < 2) return '';
  const agreeing = relation.agreeing;
  return agreeing === undefined
    ? t('relation.readings', { n: all })
    : t('relation.readingsOf', { n: agreeing, all });
}
