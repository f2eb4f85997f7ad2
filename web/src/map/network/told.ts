import { formatNumber, t } from '../../i18n/language.svelte';
import type { Workspace } from '../../territory/workspace.svelte';
import { grouped } from '../../territory/grouped';
import type { Overview } from './overview';

/** What is said of the mark of a community, or of the line between two marks, under the pointer. */
export interface Told {
  title: string;
  lines: readonly string[];
}

export function told(workspace: Workspace, { closed, bundled, graph }: Overview, id: string): Told | null {
  const mark = closed.get(id);
  if (mark) {
    const n = mark.actors.length;
    return { title: mark.name, lines: [t('map.communityCount', { n }), t('map.communityOpen')] };
  }
  const relations = bundled.get(id);
  const line = graph.relations.get(id);
  if (!relations || !line) return null;
  const ends = { a: graph.name(line.from), b: graph.name(line.to) };
  const objects = [...grouped(relations, ({ object }) => object ?? '')].filter(([object]) => object);
  return {
    title: workspace.label('nature', line.nature),
    lines: [
      t('map.bundle', { n: relations.length, ...ends }),
      ...objects.map(
        ([object, some]) => `${workspace.label('object', object)} : ${formatNumber(some.length)}`,
      ),
    ],
  };
}
