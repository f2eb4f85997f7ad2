import type { MapActor, Relation } from '../api/model';
import { t } from '../i18n/language.svelte';
import { lineStyle, type LineStyle } from '../map/style';
import { SPHERES, type Vocabulary } from '../territory/vocabulary';
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

/** The spheres of those who are seen. */
export const spheresOf = (vocabulary: Vocabulary, actors: readonly MapActor[]): LegendItem[] =>
  SPHERES.filter((sphere) => actors.some(({ kind }) => vocabulary.sphere(kind) === sphere)).map((sphere) => ({
    key: sphere,
    label: t(`picture.sphere_${sphere}`),
  }));

/** Any kind of the sphere stands for all of them. */
export const kindOf = (vocabulary: Vocabulary, sphere: string): string | undefined =>
  vocabulary.terms('kind').find((term) => term.sphere === sphere)?.code;
