import type { EntityRef } from '../../route/view';
import type { Saving } from '../../territory/saving.svelte';
import { complain } from '../../ui/toasts.svelte';
import { KIND, type Column, type Row, type TableName } from './columns';

/** Writes one cell; a refusal is said. */
export async function saveCell(
  saving: Saving,
  table: TableName,
  row: Row,
  column: Column,
  value: string,
): Promise<void> {
  if (table === 'relations' || value === String(row[column.field] ?? '')) return;
  const refusal = await saving.save(KIND[table], row, { [column.field]: value.trim() });
  if (refusal) complain(refusal);
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
