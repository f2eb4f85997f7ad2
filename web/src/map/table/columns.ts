/** The columns of each table: what they are called, what they hold, whether one writes in them. */
import type { EntityKind } from '../../api/documents';
import type { Key } from '../../i18n/messages';
import { STAGES } from '../../pool/stages';
import { FAMILIES, STATES } from '../../resource/lists';
import type { TermList } from '../../territory/vocabulary';

export const TABLES = ['actors', 'resources', 'needs', 'relations', 'readings', 'pools'] as const;
export type TableName = (typeof TABLES)[number];

export interface Row {
  id: string;
  version?: number;
  [field: string]: unknown;
}

export interface Column {
  field: string;
  label: Key;
  /** Pixels, at the usual size of text. */
  width: number;
  fixed?: true;
  list?: TermList;
  /** The values of a short list are said by the messages beginning so. */
  codes?: { prefix: string; values: readonly string[] };
  actor?: true;
}

const CERTAINTY: Column = {
  field: 'certainty',
  label: 'actor.certainty',
  width: 120,
  codes: { prefix: 'relation.certainty', values: ['stated', 'inferred', 'to_confirm'] },
};
const SOURCE: Column = { field: 'source', label: 'actor.source', width: 180 };
const NAME: Column = { field: 'name', label: 'actor.name', width: 300 };

const holding = (kind: 'resource' | 'need'): Column[] => [
  { ...NAME, width: 320 },
  { field: 'actor', label: 'table.actor', width: 220, actor: true, fixed: true },
  { field: 'type', label: 'resource.type', width: 200, list: 'type' },
  { field: 'quantity', label: 'resource.quantity', width: 100 },
  { field: 'unit', label: 'resource.unit', width: 120 },
  {
    field: 'state',
    label: 'actor.state',
    width: 140,
    codes: { prefix: `resource.state_${kind}`, values: STATES[kind] },
  },
  CERTAINTY,
  SOURCE,
];

const pair = (fixed: boolean): Column[] => [
  { field: 'from', label: 'table.from', width: 220, actor: true, fixed: true },
  { field: 'to', label: 'table.to', width: 220, actor: true, fixed: true },
  { field: 'nature', label: 'relation.nature', width: 150, list: 'nature', ...(fixed && { fixed }) },
  { field: 'object', label: 'relation.object', width: 130, list: 'object', ...(fixed && { fixed }) },
];

export const COLUMNS: Record<TableName, Column[]> = {
  actors: [
    NAME,
    { field: 'kind', label: 'actor.kind', width: 200, list: 'kind' },
    { field: 'town', label: 'actor.town', width: 150 },
    { field: 'level', label: 'actor.level', width: 130, list: 'level' },
    { field: 'sector', label: 'actor.sector', width: 200, list: 'sector' },
    { field: 'legalForm', label: 'actor.legalForm', width: 180 },
    { field: 'description', label: 'actor.description', width: 360 },
    CERTAINTY,
    SOURCE,
  ],
  resources: [
    ...holding('resource'),
    {
      field: 'family',
      label: 'resource.family',
      width: 150,
      codes: { prefix: 'resource.family', values: FAMILIES },
    },
  ],
  needs: holding('need'),
  relations: [
    ...pair(true),
    { field: 'readings', label: 'table.readings', width: 100, fixed: true },
    { field: 'since', label: 'relation.sinceLabel', width: 90, fixed: true },
    { ...CERTAINTY, fixed: true },
  ],
  readings: [
    ...pair(false),
    { field: 'argument', label: 'relation.argument', width: 360 },
    { field: 'since', label: 'relation.sinceLabel', width: 90 },
    CERTAINTY,
    { field: 'author', label: 'table.author', width: 140, fixed: true },
    SOURCE,
  ],
  pools: [
    NAME,
    { field: 'stage', label: 'pool.stage', width: 120, codes: { prefix: 'pool.stage', values: STAGES } },
    { field: 'form', label: 'pool.form', width: 180 },
    { field: 'carrier', label: 'pool.carrier', width: 220, actor: true, fixed: true },
    { field: 'rule', label: 'pool.rule', width: 240 },
    { field: 'since', label: 'pool.since', width: 100 },
    SOURCE,
  ],
};

/** What a row of each table is; a retained relation follows from readings and is not written in. */
export const KIND: Record<Exclude<TableName, 'relations'>, EntityKind> = {
  actors: 'actor',
  resources: 'resource',
  needs: 'need',
  readings: 'reading',
  pools: 'pool',
};
