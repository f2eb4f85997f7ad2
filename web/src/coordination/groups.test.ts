import { expect, it } from 'vitest';
import type { Question } from '../api/questions';
import { grouped } from './groups';

const question = (group: string): Question => ({ name: `${group}/x`, group }) as Question;

it('shows the folders of the operator after the groups that come with the product', () => {
  const groups = grouped(['quality', 'own', 'mutualisation', 'coordination', 'own'].map(question));
  expect(groups.map(({ name, questions }) => [name, questions.length])).toEqual([
    ['coordination', 1],
    ['quality', 1],
    ['own', 2],
  ]);
});
