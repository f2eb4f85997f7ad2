/** What the blocks and questions of the profile are called in a territory, and which are asked. */
import type { Term } from '../api/model';
import type { Catalogue, Catalogues } from '../i18n/messages';
import { t } from '../i18n/language.svelte';
import type { Vocabulary } from '../territory/vocabulary';
import type { Workspace } from '../territory/workspace.svelte';
import { BLOCKS, TEXTS, type Block, type ProfileField, type TextField } from './blocks';

/** A question: one text, or the values, or the resources whatever their use. */
export type Question = TextField | 'values' | 'resources';
export type Word = `block_${Block}` | Question | ProfileField;

const LISTS: Partial<Record<Block, Question>> = { reference: 'values', resources: 'resources' };

/** The questions of a block, in the order in which they are asked. */
export const questionsOf = (block: Block, texts: readonly TextField[] = TEXTS[block]): Question[] => [
  ...[LISTS[block] ?? []].flat(),
  ...texts,
];

/** The territory's word for it, or ours. */
export const word = (workspace: Workspace, code: Word): string =>
  workspace.vocabulary.term('profile', code) ? workspace.label('profile', code) : t(`profile.${code}`);

const asked = (vocabulary: Vocabulary, code: Word): boolean => !vocabulary.term('profile', code)?.retired;

/** The questions that a form asks, by block; blocks in which nothing is asked are left out. */
export function askedOf(
  vocabulary: Vocabulary,
  texts: Record<Block, readonly TextField[]>,
): { block: Block; questions: Question[] }[] {
  return BLOCKS.filter((block) => asked(vocabulary, `block_${block}`))
    .map((block) => ({
      block,
      questions: questionsOf(block, texts[block]).filter((question) => asked(vocabulary, question)),
    }))
    .filter(({ questions }) => questions.length);
}

/** The entry of the territory's list for it, made from our words as long as it has none of its own. */
export function termOf(vocabulary: Vocabulary, code: Word, said: Catalogues): Term {
  const ours = (catalogue: Catalogue): string => String(catalogue.profile?.[code] ?? code);
  return (
    vocabulary.term('profile', code) ?? {
      id: `profile:${code}`,
      list: 'profile',
      code,
      fr: ours(said.fr),
      en: ours(said.en),
    }
  );
}
