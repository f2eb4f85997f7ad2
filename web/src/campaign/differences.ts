/** What changed between two campaigns, as groups of sentences that light the map. */
import type { Comparison, Described, Difference, Presence, Side } from '../api/campaigns';
import { listed, t, tOr } from '../i18n/language.svelte';
import { objectPhrase } from '../relation/sentence';
import type { Workspace } from '../territory/workspace.svelte';

export type Change = keyof Comparison;
export const CHANGES: readonly Change[] = [
  'flipped',
  'born',
  'ended',
  'moreContested',
  'lessContested',
  'arrived',
  'left',
  'described',
];

export interface Told {
  key: string;
  /** Names stand between two pairs of stars. */
  sentence: string;
  mission?: string;
  actors: string[];
  relations: string[];
  /** The campaign in which there is something to see of it. */
  when: 'from' | 'to';
}

export interface Group {
  change: Change;
  told: Told[];
}

/** The groups in which something changed. */
export function groups(workspace: Workspace, comparison: Comparison): Group[] {
  return CHANGES.map((change) => ({ change, told: told(workspace, comparison, change) })).filter(
    (group) => group.told.length > 0,
  );
}

function told(workspace: Workspace, comparison: Comparison, change: Change): Told[] {
  if (change === 'described') return comparison.described.map((actor) => ofProfiles(workspace, actor));
  return change === 'arrived' || change === 'left'
    ? comparison[change].map((actor) => ofActor(workspace, actor))
    : comparison[change].map((difference) => ofPair(workspace, difference, change));
}

function ofActor(workspace: Workspace, { id, before, after }: Presence): Told {
  const name = workspace.graph.name(id);
  const sentence = after
    ? t('campaign.withRelations', { name, n: after })
    : t('campaign.hadRelations', { name, n: before });
  return { key: id, sentence, actors: [id], relations: [], when: after ? 'to' : 'from' };
}

function ofProfiles(workspace: Workspace, { actor, mission, gained, lost }: Described): Told {
  const named = (values: string[]): string => listed(values.map((value) => workspace.label('value', value)));
  const said = [
    gained.length ? t('campaign.gained', { values: named(gained) }) : '',
    lost.length ? t('campaign.lost', { values: named(lost) }) : '',
  ];
  return {
    key: `${actor}~${mission}`,
    sentence: t('campaign.described', {
      name: workspace.graph.name(actor),
      said: said.filter(Boolean).join(t('campaign.then')),
    }),
    mission,
    actors: [actor],
    relations: [],
    when: 'to',
  };
}

type ChangeOfPair = Exclude<Change, 'arrived' | 'left' | 'described'>;

function ofPair(workspace: Workspace, difference: Difference, change: ChangeOfPair): Told {
  const { first, second, mission, object, before, after } = difference;
  return {
    key: [first, second, mission, object].join('~'),
    sentence: sentence(workspace, difference, change),
    mission,
    actors: [first, second],
    relations: [before, after].flatMap((side) => (side ? [side.id] : [])),
    when: change === 'ended' ? 'from' : 'to',
  };
}

function sentence(workspace: Workspace, difference: Difference, change: ChangeOfPair): string {
  const { before, after } = difference;
  const side = (change === 'ended' ? before : after) ?? before;
  if (!side) return '';
  const names = { a: workspace.graph.name(side.from), b: workspace.graph.name(side.to) };
  const about = objectPhrase(workspace, difference.object);
  if (change === 'born' || change === 'ended') {
    const nature = workspace.label('nature', side.nature);
    const start = t(side.directed ? 'campaign.fromTo' : 'campaign.between', { nature, ...names });
    const rest = change === 'born' ? beginning(side) : ending(side, after);
    return [start, about, ...rest].filter(Boolean).join(', ');
  }
  const pair = [t('campaign.pair', names), about].filter(Boolean).join(', ');
  if (!before || !after) return pair;
  if (change === 'flipped') {
    const [was, is] = [before, after].map(({ nature }) => workspace.label('nature', nature).toLowerCase());
    return t('campaign.turned', { pair, was: was ?? '', is: is ?? '' });
  }
  return t('campaign.doubts', {
    pair,
    was: before.readings - before.agreeing,
    ofThen: before.readings,
    is: after.readings - after.agreeing,
    ofNow: after.readings,
  });
}

/** A date from before the earlier campaign says that nobody had read it then. */
function beginning({ since, state }: Side): string[] {
  return [
    since ? t('relation.since', { since }) : '',
    state && state !== 'current' ? tOr(`relation.state_${state}`, state) : '',
  ];
}

function ending({ until }: Side, after: Side | undefined): string[] {
  if (after) return [t('campaign.nowPast')];
  return [until ? t('relation.until', { until }) : t('campaign.notReadAgain')];
}
