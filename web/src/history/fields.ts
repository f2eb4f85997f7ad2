/** The fields of documents and what they hold, in words: for whoever compares two states of one entity. */
import type { EntityKind, PoolMember } from '../api/documents';
import type { Question } from '../api/questions';
import { currentLanguage, formatNumber, listed, t, tOr } from '../i18n/language.svelte';
import { isEmpty } from '../keep/merge';
import { readAloud } from '../question/thresholds';
import { campaignName, missionName, type TermList } from '../territory/vocabulary';
import type { Workspace } from '../territory/workspace.svelte';

/** Where the forms of a kind say what its fields are called. */
const ROOMS: Partial<Record<EntityKind, readonly string[]>> = {
  resource: ['resource', 'actor'],
  need: ['resource', 'actor'],
  reading: ['relation', 'actor'],
  stance: ['relation', 'actor'],
  influence: ['relation', 'actor'],
  attitude: ['relation', 'actor'],
  pool: ['pool', 'resource', 'actor', 'life'],
  agreement: ['life', 'actor'],
  commitment: ['life', 'actor'],
  assessment: ['life', 'actor'],
  profile: ['profile', 'actor'],
  discussion: ['round'],
};

export function fieldLabel(kind: EntityKind, field: string): string {
  const known = [`history.field_${kind}_${field}`, `history.field_${field}`, `frame.${kind}_${field}`];
  const rooms = ROOMS[kind] ?? ['actor', 'personal', 'frame'];
  return (
    [...known, ...rooms.map((room) => `${room}.${field}`)].reduce(
      (label, key) => label || tOr(key, ''),
      '',
    ) || field
  );
}

const LISTS: Readonly<Record<string, TermList>> = {
  kind: 'kind',
  sector: 'sector',
  level: 'level',
  nature: 'nature',
  object: 'object',
  form: 'form',
  type: 'type',
  types: 'type',
  values: 'value',
};
const ACTORS = new Set(['actor', 'actors', 'from', 'to', 'carrier', 'partOf', 'signatories']);

/** Codes of short lists, by the messages that name them. */
const CODES: Readonly<Record<string, string>> = {
  certainty: 'relation.certainty',
  legalBasis: 'personal.basis',
  audience: 'history.audience',
  stage: 'pool.stage',
  obstacle: 'life.obstacle',
  what: 'life.what',
  by: 'life.by',
  partialGroups: 'pool.groups',
  family: 'resource.family',
  posture: 'frame.posture',
  sphere: 'frame.sphere',
};
const STATES: Partial<Record<EntityKind, string>> = {
  actor: 'actor.state',
  resource: 'resource.state_resource',
  need: 'resource.state_need',
  reading: 'relation.state',
  campaign: 'frame.state',
  assessment: 'life.state',
};

/** What a field holds; nothing is said to be empty. Thresholds have the names of the questions that are known. */
export function fieldText(
  workspace: Workspace,
  kind: EntityKind,
  field: string,
  value: unknown,
  questions: readonly Question[] = [],
): string {
  if (isEmpty(value)) return t('history.empty');
  if (field === 'thresholds' && Array.isArray(value))
    return value.map((one) => readAloud(String(one), questions)).join(' ; ');
  if (Array.isArray(value)) return listed(value.map((one) => text(workspace, kind, field, one)));
  return text(workspace, kind, field, value);
}

function text(workspace: Workspace, kind: EntityKind, field: string, value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'object' && value) return member(workspace, value);
  const code = String(value);
  if (ACTORS.has(field)) return workspace.graph.name(code);
  if (field === 'mission') return missionName(workspace.territory, code, currentLanguage());
  const campaign = workspace.territory.campaigns.find(({ id }) => field === 'campaign' && id === code);
  if (campaign) return campaignName(campaign);
  if (field === 'item') return tOr(`criteria.${code}`, code);
  const list = kind === 'actor' && field === 'nature' ? 'actorNature' : LISTS[field];
  if (list && kind !== 'term') return workspace.label(list, code);
  const prefix = field === 'state' ? STATES[kind] : CODES[field];
  return prefix ? tOr(`${prefix}_${code}`, code) : code;
}

/** A member of a pool, with what it brings. */
function member(workspace: Workspace, value: object): string {
  const { actor, role, commitment, alone } = value as Partial<PoolMember>;
  const cost = alone ? t('pool.aloneIs', { cost: formatNumber(Number(alone)) }) : '';
  const more = [role, commitment, cost].filter(Boolean).join(', ');
  return (actor ? workspace.graph.name(actor) : '') + (more ? ` (${more})` : '');
}
