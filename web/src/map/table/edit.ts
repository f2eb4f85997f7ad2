import type { EntityRef } from '../../route/view';
import type { Workspace } from '../../territory/workspace.svelte';
import { KIND, type Column, type Row, type TableName } from './columns';

/** Writes one cell; a refusal is said by the workspace. */
export async function saveCell(
  workspace: Workspace,
  table: TableName,
  row: Row,
  column: Column,
  value: string,
): Promise<void> {
  if (table === 'relations' || value === String(row[column.field] ?? '')) return;
  await workspace.writing.save(KIND[table], row, { [column.field]: value.trim() });
}

/** What opens when a row is opened. */
export function refOf(table: TableName, row: Row): EntityRef | null {
  switch (table) {
    case 'actors':
      return { kind: 'actor', id: row.id };
    case 'resources':
    case 'needs':
      return { kind: 'actor', id: String(row.actor) };
    case 'relations':
      return { kind: 'relation', id: row.id };
    case 'readings':
      return { kind: 'actor', id: String(row.from) };
    case 'pools':
      return { kind: 'pool', id: row.id };
  }
}
