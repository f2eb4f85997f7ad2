/** The rows of the table of profiles that remain in view and have the words looked for. */
import type { Profiles } from '../api/profiles';
import type { Workspace } from '../territory/workspace.svelte';
import { found } from '../map/table/rows';
import { FIELDS, isList } from './blocks';

export function matchingRows(all: readonly Profiles[], workspace: Workspace, typed: string): Profiles[] {
  const inView = all.filter(({ actor }) => workspace.visible.ids.has(actor));
  const byId = new Map(inView.map((one) => [`${one.actor} ${one.mission} ${one.campaign}`, one]));
  const rows = [...byId.keys()].map((id) => ({ id }));
  return found(rows, ['all'], typed, ({ id }) => words(byId.get(id), workspace)).flatMap(
    ({ id }) => byId.get(id) ?? [],
  );
}

/** Everything that a row says. */
function words(row: Profiles | undefined, workspace: Workspace): string {
  if (!row) return '';
  const texts = row.profiles.flatMap((profile) => [
    profile.author ?? '',
    ...Object.values(FIELDS)
      .flat()
      .map((field) => (isList(field) ? '' : (profile[field] ?? ''))),
  ]);
  return [
    workspace.graph.name(row.actor),
    ...row.values.map(({ value }) => workspace.label('value', value)),
    ...row.resources.map(({ name }) => name),
    ...texts,
  ].join(' ');
}
