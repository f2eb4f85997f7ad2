import type { Relation } from '../api/model';
import { lineStyle, type LineStyle } from '../map/style';
import type { Workspace } from '../territory/workspace.svelte';

export interface LegendItem {
  key: string;
  label: string;
  line?: LineStyle;
}

/** The natures that are seen, in the order of their list. */
export function naturesOf(workspace: Workspace, relations: readonly Relation[]): LegendItem[] {
  const { vocabulary } = workspace;
  return [...new Set(relations.map(({ nature }) => nature))]
    .sort((a, b) => vocabulary.rank('nature', a) - vocabulary.rank('nature', b))
    .map((code) => ({
      key: code,
      label: workspace.label('nature', code),
      line: lineStyle(vocabulary, code),
    }));
}
