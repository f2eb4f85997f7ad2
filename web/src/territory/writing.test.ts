import { expect, it } from 'vitest';
import type { KeptEdit } from '../keep/requests';
import { unaware } from '../keep/seen';
import { Writing } from './writing';

function sending(): { writing: Writing; sent: KeptEdit[] } {
  const sent: KeptEdit[] = [];
  const writing = new Writing((_what, edits) => {
    sent.push(...edits);
    return Promise.resolve(null);
  });
  return { writing, sent };
}

it('saves fields together with what they were when the person saw them', async () => {
  const { writing, sent } = sending();
  await writing.save('actor', { id: 'a', version: 4, name: 'Café', town: 'Lille' }, { town: 'Roubaix' });
  expect(sent).toMatchObject([
    {
      version: 4,
      document: { id: 'a', name: 'Café', town: 'Roubaix' },
      base: { id: 'a', name: 'Café', town: 'Lille' },
    },
  ]);
});

it('adds only what nobody else called the same', async () => {
  const { writing, sent } = sending();
  await writing.add('actor', { id: 'a', name: 'Café' });
  expect(sent).toMatchObject([{ version: 0, document: { id: 'a', name: 'Café' } }]);
});

it('says when somebody else changed the field that was being written in', async () => {
  const { writing, sent } = sending();
  const shown = { id: 'a', version: 4, name: 'Café' };
  await unaware(() => writing.save('actor', shown, { name: 'Le café' }));
  expect(sent).toMatchObject([{ version: -1, base: { name: { unknown: true } } }]);
});
