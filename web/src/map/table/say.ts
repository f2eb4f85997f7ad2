import { formatNumber, tOr } from '../../i18n/language.svelte';
import type { Workspace } from '../../territory/workspace.svelte';
import type { Column } from './columns';
import type { Say } from './rows';

/** How the cells of a table are written for people: names instead of codes and identifiers. */
export function sayer(workspace: Workspace, columns: readonly Column[]): Say {
  const byField = new Map(columns.map((column) => [column.field, column]));
  return (row, field) => {
    const value = row[field];
    const column = byField.get(field);
    if (value == null) return '';
    if (column?.actor) return workspace.graph.name(String(value));
    if (column?.list) return workspace.label(column.list, String(value));
    if (column?.codes) return tOr(`${column.codes.prefix}_${String(value)}`, String(value));
    return typeof value === 'number' ? formatNumber(value) : String(value);
  };
}
