/** The matrix in words. */
import { t, tOr } from '../i18n/language.svelte';
import { objectPhrase, since } from '../relation/sentence';
import type { Workspace } from '../territory/workspace.svelte';
import type { CellContent, Shade } from './cells';

/** "alliance, sur les pratiques, 3 lectures" */
function ofShade(workspace: Workspace, shade: Shade): string {
  return [
    workspace.label('nature', shade.nature).toLocaleLowerCase(),
    objectPhrase(workspace, shade.object),
    shade.certainty && shade.certainty !== 'stated' ? tOr(`relation.certainty_${shade.certainty}`, '') : '',
    shade.quorum
      ? t('relation.belowQuorum', { n: shade.readings, quorum: shade.quorum })
      : t('grid.readings', { n: shade.readings }),
    shade.arbitrated ? t('relation.arbitrated') : '',
    since(workspace, shade),
  ]
    .filter(Boolean)
    .join(', ');
}

export function ofCell(workspace: Workspace, content: CellContent | undefined, open = 0): string {
  const talk = open ? t('comment.open', { n: open }) : '';
  if (!content) return [t('grid.unseen'), talk].filter(Boolean).join(' ; ');
  const said = content.shades.map((shade) => ofShade(workspace, shade)).join(' ; ');
  return [
    said,
    content.contested ? t('relation.readings_differ') : '',
    content.hidden ? t('grid.filtered') : '',
    talk,
  ]
    .filter(Boolean)
    .join(' ; ');
}

/** Why a cell counts more than it shows: each object is retained on its own. */
export function ofSeveral(workspace: Workspace, { shades }: CellContent): string {
  return [
    t('grid.objectsApart', { n: shades.length }),
    ...shades.map((shade) => ofShade(workspace, shade)),
  ].join('\n');
}

/** "Ville de Lille – CRESS : alliance, sur les pratiques, 3 lectures" */
export function ofPair(
  workspace: Workspace,
  a: string,
  b: string,
  content: CellContent | undefined,
  open = 0,
): string {
  if (a === b) return t('grid.diagonalOf', { a: workspace.graph.name(a) });
  const names = { a: workspace.graph.name(a), b: workspace.graph.name(b) };
  return t('grid.pair', { ...names, said: ofCell(workspace, content, open) });
}
