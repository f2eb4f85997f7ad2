import { collator, tOr } from '../i18n/language.svelte';
import type { TermList } from './vocabulary';
import type { Workspace } from './workspace.svelte';
import type { Choice } from '../ui/choices';

/** The values of one of the territory's lists that are offered, with the one that is chosen, by name. */
export function termChoices(workspace: Workspace, list: TermList, chosen?: string): Choice[] {
  return workspace.vocabulary
    .offered(list, chosen)
    .map(({ code, parent }) => ({
      value: code,
      label: workspace.label(list, code),
      ...(parent && { hint: workspace.label(list, parent) }),
    }))
    .sort((a, b) => collator().compare(a.label, b.label));
}

/** A short fixed list, named by the messages that begin so. */
export function choicesOf(prefix: string, codes: readonly string[]): Choice[] {
  return codes.map((code) => ({ value: code, label: tOr(`${prefix}_${code}`, code) }));
}

export function actorChoices(workspace: Workspace, except?: string): Choice[] {
  return workspace.data.actors
    .filter((actor) => actor.id !== except)
    .map((actor) => ({
      value: actor.id,
      label: actor.name,
      hint: [workspace.label('kind', actor.kind), actor.town].filter(Boolean).join(' · '),
      ...(actor.aliases && { also: actor.aliases }),
    }));
}
