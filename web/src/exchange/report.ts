import type { ImportReport } from '../api/territories';
import { t, tOr } from '../i18n/language.svelte';

/** What a file of rows, or a kind of document of an archive, is called. */
export const kindName = (kind: string): string =>
  tOr(`exchange.kind_${kind}`, tOr(`history.kind_${kind}`, kind));

/** What an import would do, a line for each kind: "Acteurs : 3 à créer, 1 à modifier, 76 inchangés". */
export function countLines(report: ImportReport): string[] {
  const kinds = new Set(
    [report.created, report.changed, report.unchanged].flatMap((part) => Object.keys(part)),
  );
  return [...kinds].map((kind) =>
    t('exchange.line', {
      kind: kindName(kind),
      created: report.created[kind] ?? 0,
      changed: report.changed[kind] ?? 0,
      unchanged: report.unchanged[kind] ?? 0,
    }),
  );
}
