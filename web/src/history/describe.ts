/** A change of the history in words. */
import type { Change } from '../api/territories';
import { listed, t, tOr } from '../i18n/language.svelte';
import type { Graph } from '../territory/graph';

type Item = Change['items'][number];

/** "Ajout de l’acteur Horonia", "Annulation : lecture modifiée, DIESS et CRESS". */
export function describe(change: Change, graph: Graph): string {
  const [first] = change.items;
  const [kind = '', verb = ''] = change.what.split('.');
  // Whoever it was about was erased: what it was is no longer known.
  if (!first && change.what !== 'person.erase') return t('history.emptied');
  const name = first ? nameOf(first, graph) : '';
  const fallback = t('history.whatever', { n: change.size });
  const said = tOr(`history.what_${kind}_${verb}`, tOr(`history.what_${kind}`, fallback, { name }), {
    name,
  });
  const restored = verb === 'restore' && kind !== 'territory';
  if (restored) return t('history.restored', { name });
  const whole = change.size > 1 && name ? t('history.andMore', { said, n: change.size - 1 }) : said;
  return change.type === 'undo' || change.type === 'redo'
    ? t(`history.type_${change.type}`, { said: whole })
    : whole;
}

/** What is said of one actor is called after it. */
const OF_ONE_ACTOR: ReadonlySet<string> = new Set(['profile', 'stance', 'attitude', 'commitment']);

/** What an entity of a change is called. */
export function nameOf(item: Item, graph: Graph): string {
  const document = parsed(item);
  if (item.kind === 'suggestion') return [document.name, document.author].filter(Boolean).join(', ');
  if (item.kind === 'assessment') return tOr(`criteria.${String(document.item)}`, item.id);
  if (OF_ONE_ACTOR.has(item.kind)) return graph.name(String(document.actor));
  if (item.kind === 'position') return graph.name(item.id);
  if (Array.isArray(document.actors)) return listed(document.actors.map((id) => graph.name(String(id))));
  if (item.kind === 'decision') {
    const { seeker, holder } = document;
    return listed([seeker, holder].filter(Boolean).map((id) => graph.name(String(id))));
  }
  if (item.kind === 'influence')
    return `${graph.name(String(document.from))} → ${graph.name(String(document.to))}`;
  if (item.kind === 'reading' || item.kind === 'discussion')
    return `${graph.name(String(document.from))} – ${graph.name(String(document.to))}`;
  return String(document.name ?? document.fr ?? item.id);
}

function parsed(item: Item): Record<string, unknown> {
  return JSON.parse(item.after ?? item.before ?? '{}');
}
