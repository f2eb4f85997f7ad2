import type { SharedMap } from '../api/shares';
import type { Figure } from '../api/stories';
import { bilingual, formatNumber, t } from '../i18n/language.svelte';

/** Figures of what is public, with the day they are of. */
export function facts(map: SharedMap, asOf: string, source: string): Figure[] {
  const towns = new Set(map.actors.flatMap(({ town }) => town ?? [])).size;
  const natures = new Map<string, number>();
  for (const { nature } of map.relations) if (nature) natures.set(nature, (natures.get(nature) ?? 0) + 1);
  const [first] = [...natures].sort((a, b) => b[1] - a[1]);
  const term = map.terms.find(({ list, code }) => list === 'nature' && code === first?.[0]);
  const counted: [string, number][] = [
    [t('story.factActors'), map.actors.length],
    [t('story.factTowns'), towns],
    [t('story.factRelations'), map.relations.length],
  ];
  if (first && term) counted.push([bilingual(term.fr, term.en), first[1]]);
  return counted
    .filter(([, n]) => n)
    .map(([label, n]) => ({ label, value: formatNumber(n), source, year: asOf.slice(0, 4) }));
}
