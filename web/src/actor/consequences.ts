import type { Consequences } from '../api/territories';
import { t, tOr } from '../i18n/language.svelte';

/** What a deletion took along, in words: ", avec 3 lectures, 2 ressources". */
export function along({ deleted, unseen }: Pick<Consequences, 'deleted' | 'unseen'>): string {
  const counts = new Map<string, number>();
  for (const { kind } of deleted) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, n]) => tOr(`actor.along_${kind}`, '', { n })).filter(Boolean);
  if (unseen) parts.push(t('actor.along_unseen', { n: unseen }));
  return parts.length ? t('actor.along', { list: parts.join(', ') }) : '';
}
