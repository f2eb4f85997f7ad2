/** Supposed changes: made from what a person chooses, and said in words. */
import type { Edit, Pool } from '../api/documents';
import { t } from '../i18n/language.svelte';
import type { Graph } from '../territory/graph';
import { reference } from '../ui/reference';

export type Change = Pick<Edit, 'kind' | 'id'> & { document?: Record<string, unknown> };

export const read = (changes: string): Change[] => JSON.parse(changes) as Change[];

export interface Supposed {
  from: string;
  to: string;
  nature: string;
  object: string;
  mission: string;
  campaign: string;
}

/** The group is supposed to retain this of a pair, whatever was read of it so far. */
export const relation = ({ object, ...known }: Supposed): Change => ({
  kind: 'reading',
  id: reference('reading'),
  document: { ...known, ...(object && { object }), arbitrates: true, audience: 'team', certainty: 'stated' },
});

export const loss = (actor: string): Change => ({ kind: 'actor', id: actor });

export const running = (pool: Pool): Change => ({
  kind: 'pool',
  id: pool.id,
  document: { ...pool, stage: 'running' },
});

/** "Alliance entre Adèle et Bruno, sur les moyens", "Sans Adèle", "Mutualisation en marche : le véhicule". */
export function said(
  { kind, id, document = {} }: Change,
  graph: Graph,
  label: (list: 'nature' | 'object', code: string) => string,
): string {
  if (kind === 'actor') return t('scenario.saidLoss', { name: graph.name(id) });
  if (kind === 'pool') return t('scenario.saidRunning', { name: String(document.name ?? id) });
  if (kind !== 'reading') return `${kind} ${String(document.name ?? id)}`;
  const { from, to, nature, object } = document;
  const names = { from: graph.name(String(from)), to: graph.name(String(to)) };
  const told = { ...names, nature: label('nature', String(nature)) };
  return typeof object === 'string'
    ? t('scenario.saidRelationOn', { ...told, object: label('object', object) })
    : t('scenario.saidRelation', told);
}

/** The actors a change is about, for the map. */
export function about({ kind, id, document = {} }: Change): string[] {
  if (kind === 'actor') return [id];
  if (kind === 'reading') return [String(document.from), String(document.to)];
  return (document.members as { actor: string }[] | undefined)?.map(({ actor }) => actor) ?? [];
}
