import { describe, expect, it } from 'vitest';
import type { Edit } from '../api/documents';
import { Writing, type Rebased } from './writing';

/** A server that knows one version more after each edit and answers a little later. */
function serving(version: number): { writing: Writing; sent: Edit[] } {
  const sent: Edit[] = [];
  const writing = new Writing(async (_what, edits) => {
    sent.push(...edits);
    await Promise.resolve();
    writing.note(edits, {
      seq: 1,
      edits: edits.map(({ kind, id }) => ({ kind, id, version: version + sent.length })),
    });
    return null;
  });
  return { writing, sent };
}

describe('fields saved faster than the page reads them again', () => {
  const shown = { id: 'a', version: 4, name: 'Café', town: 'Lille' };

  it('build each on the one before', async () => {
    const { writing, sent } = serving(4);
    await Promise.all([
      writing.save('actor', shown, { name: 'Café des voisins' }),
      writing.save('actor', shown, { town: 'Roubaix' }),
    ]);
    expect(sent).toMatchObject([
      { kind: 'actor', id: 'a', version: 4, document: { id: 'a', name: 'Café des voisins', town: 'Lille' } },
      {
        kind: 'actor',
        id: 'a',
        version: 5,
        document: { id: 'a', name: 'Café des voisins', town: 'Roubaix' },
      },
    ]);
  });

  it('start from what is shown once that is newer', async () => {
    const { writing, sent } = serving(4);
    await writing.save('actor', shown, { name: 'Café des voisins' });
    await writing.save('actor', { ...shown, version: 7, name: 'Le café' }, { town: 'Roubaix' });
    expect(sent[1]).toMatchObject({
      kind: 'actor',
      id: 'a',
      version: 7,
      document: { id: 'a', name: 'Le café', town: 'Roubaix' },
    });
  });
});

describe('what somebody else wrote in between', () => {
  const shown = { id: 'a', version: 4, name: 'Café', town: 'Lille' };
  /** What would be sent after theirs, when our change is to the town. */
  async function after(theirs: object): Promise<Rebased | undefined> {
    let rebased: Rebased | undefined;
    const writing = new Writing(async (_what, _edits, { rebase }) => {
      rebased = await Promise.resolve(rebase?.({ version: 9, theirs }));
      return null;
    });
    await writing.save('actor', shown, { town: 'Roubaix' });
    return rebased;
  }

  it('stays when it is another field', async () => {
    expect(await after({ id: 'a', name: 'Le café', town: 'Lille', tags: ['voisins'] })).toMatchObject({
      clashing: false,
      edits: [{ version: 9, document: { name: 'Le café', town: 'Roubaix', tags: ['voisins'] } }],
    });
  });

  it('asks when it is the same field, and even then keeps the others', async () => {
    expect(await after({ id: 'a', name: 'Le café', town: 'Seclin' })).toMatchObject({
      clashing: true,
      edits: [{ version: 9, document: { name: 'Le café', town: 'Roubaix' } }],
    });
  });
});
