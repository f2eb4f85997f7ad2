import { expect, test } from 'vitest';
import { Problem } from '../api/problem';
import type { Step } from '../api/stories';
import { Editing } from './editing.svelte';

const step = (id: string): Step => ({ id, shows: 'words' });
const after =
  (id: string) =>
  (steps: readonly Step[]): Step[] => [...steps, step(id)];

test('what is changed while an earlier change is saved is not lost', async () => {
  const sent: string[] = [];
  let running = 0;
  const editing = new Editing('[]', async (kept) => {
    expect(++running).toBe(1);
    await new Promise((rested) => setTimeout(rested, 5));
    running--;
    sent.push(kept);
    return null;
  });
  const first = editing.change(after('a'));
  const second = editing.change(after('b'));
  editing.follow('[]');
  expect(editing.steps.map(({ id }) => id)).toEqual(['a', 'b']);
  await Promise.all([first, second]);
  expect(JSON.parse(sent.at(-1) ?? '')).toHaveLength(2);
});

test('what was refused is taken back, and what others wrote is followed', async () => {
  const editing = new Editing('[]', () => Promise.resolve(new Problem(422, { title: 'Non' })));
  expect(await editing.change(after('a'))).toBeInstanceOf(Problem);
  expect(editing.steps).toEqual([]);
  editing.follow(JSON.stringify([step('z')]));
  expect(editing.steps).toEqual([step('z')]);
});
