import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import type { Applied } from '../api/territories';
import { Outbox } from './outbox.svelte';
import type { KeptEdit, KeptRequest, RequestStore } from './requests';

/** One actor on a server that counts versions, remembers keys, and can be out of reach before or after it has acted. */
class OneActor {
  version = 4;
  document: object = { id: 'a', name: 'Café' };
  reach: 'there' | 'away' | 'silent' = 'there';
  readonly done = new Map<string, Applied>();

  edit = async (_what: string, [edit]: KeptEdit[], key: string): Promise<Applied> => {
    await Promise.resolve();
    if (this.reach === 'away') throw new Problem(0, {});
    const answer = this.done.get(key) ?? this.apply(edit);
    this.done.set(key, answer);
    if (this.reach === 'silent') throw new Problem(0, {});
    return answer;
  };

  apply(edit: KeptEdit | undefined): Applied {
    if (edit?.version !== undefined && edit.version !== this.version) {
      const versions = { entity: 'actor:a', version: this.version, theirs: this.document };
      throw new Problem(409, { type: 'urn:maillage:stale', versions });
    }
    this.document = edit?.document ?? {};
    this.version++;
    return { seq: this.version, edits: [{ kind: 'actor', id: 'a', version: this.version }] };
  }
}

const shown = { id: 'a', name: 'Café' };
const wish = (change: object, version = 4): KeptEdit[] => [
  { kind: 'actor', id: 'a', version, base: shown, document: { ...shown, ...change } },
];

describe('what is changed here', () => {
  let server: OneActor;
  let stored: Map<string, KeptRequest>;
  let outbox: Outbox;
  const opened = (): Outbox =>
    new Outbox(
      server,
      {
        all: () => [...stored.values()],
        keep: (request: KeptRequest) => !!stored.set(request.key, request),
        drop: (key: string) => stored.delete(key),
      } as unknown as RequestStore,
      () => undefined,
    );

  beforeEach(() => {
    server = new OneActor();
    stored = new Map();
    outbox = opened();
  });

  it('goes in its turn, each wish on top of the one before', async () => {
    const both = [
      outbox.put('actor.edit', wish({ name: 'B' })),
      outbox.put('actor.edit', wish({ town: 'Lille' })),
    ];
    await Promise.all(both);
    expect(server.document).toEqual({ id: 'a', name: 'B', town: 'Lille' });
    expect(stored.size).toBe(0);
  });

  it('is kept while the server is away, also across a reload, and sent when it is back', async () => {
    server.reach = 'away';
    expect(await outbox.put('actor.edit', wish({ name: 'B' }))).toEqual({ kept: true });
    expect(await outbox.put('actor.edit', wish({ town: 'Lille' }))).toEqual({ kept: true });
    expect(outbox.offline).toBe(true);
    outbox.close();
    outbox = opened();
    server.reach = 'there';
    await outbox.send();
    expect(server.document).toEqual({ id: 'a', name: 'B', town: 'Lille' });
    expect(outbox.waiting).toEqual([]);
  });

  it('is sent at once again when what waited was given up', async () => {
    server.reach = 'away';
    await outbox.put('actor.edit', wish({ name: 'B' }));
    outbox.drop(outbox.waiting[0]?.key ?? '');
    server.reach = 'there';
    expect(await outbox.put('actor.edit', wish({ town: 'Lille' }))).toHaveProperty('applied');
    outbox.close();
  });

  it('is not done twice when only the answer was lost', async () => {
    server.reach = 'silent';
    await outbox.put('actor.edit', wish({ name: 'B' }));
    server.reach = 'there';
    await outbox.send();
    expect(server.version).toBe(5);
    expect(outbox.waiting).toEqual([]);
    outbox.close();
  });

  it('is put together with what somebody else changed elsewhere', async () => {
    server.apply({ kind: 'actor', id: 'a', document: { ...shown, town: 'Seclin' } });
    await outbox.put('actor.edit', wish({ name: 'B' }));
    expect(server.document).toEqual({ id: 'a', name: 'B', town: 'Seclin' });
  });

  it('waits for the person to choose where somebody else changed the same', async () => {
    server.apply({ kind: 'actor', id: 'a', document: { ...shown, name: 'C' } });
    const saved = outbox.put('actor.edit', wish({ name: 'B' }));
    await expect.poll(() => outbox.dispute?.clashes).toEqual(['name']);
    outbox.dispute?.choose(undefined);
    expect(await saved).toEqual({ kept: true });
    expect(outbox.waiting).toMatchObject([{ disputed: true }]);
    expect(server.document).toEqual({ id: 'a', name: 'C' });

    void outbox.send(true);
    await expect.poll(() => outbox.dispute?.clashes).toEqual(['name']);
    outbox.dispute?.choose({ id: 'a', name: 'B' });
    await expect.poll(() => outbox.waiting.length).toBe(0);
    expect(server.document).toEqual({ id: 'a', name: 'B' });
  });

  it('is asked about again when it was changed once more, and a second press answers nothing else', async () => {
    server.apply({ kind: 'actor', id: 'a', document: { ...shown, name: 'C' } });
    void outbox.put('actor.edit', wish({ name: 'B' }));
    await expect.poll(() => outbox.dispute?.theirs).toMatchObject({ name: 'C' });
    const first = outbox.dispute;
    server.apply({ kind: 'actor', id: 'a', document: { ...shown, name: 'D' } });
    first?.choose({ id: 'a', name: 'B' });
    await expect.poll(() => outbox.dispute?.theirs).toMatchObject({ name: 'D' });
    first?.choose({ id: 'a', name: 'B' });
    expect(outbox.dispute?.theirs).toMatchObject({ name: 'D' });
    outbox.dispute?.choose({ id: 'a', name: 'B' });
    await expect.poll(() => outbox.waiting.length).toBe(0);
    expect(server.document).toEqual({ id: 'a', name: 'B' });
  });

  it('is taken away although a round that closed has changed who reads it meanwhile', async () => {
    server.apply({ kind: 'actor', id: 'a', document: { ...shown, audience: 'team' } });
    const outcome = await outbox.put('actor.delete', [
      { kind: 'actor', id: 'a', version: 4, base: { ...shown, audience: 'author' }, document: null },
    ]);
    expect(outcome).toHaveProperty('applied');
    expect(server.document).toEqual({});
    expect(outbox.waiting).toEqual([]);
  });

  it('is not taken away, and the person hears so, when it says something else by now', async () => {
    server.apply({ kind: 'actor', id: 'a', document: { ...shown, name: 'C' } });
    const gone: KeptEdit = { kind: 'actor', id: 'a', version: 4, base: shown, document: null };
    expect(await outbox.put('actor.delete', [gone])).toHaveProperty('refused');
    expect(server.document).toEqual({ id: 'a', name: 'C' });
    expect(outbox.waiting).toEqual([]);
  });

  it('is asked about when somebody else deleted it', async () => {
    server.version = 0;
    server.document = {};
    void outbox.put('actor.edit', wish({ name: 'B' }));
    await expect.poll(() => outbox.dispute?.theirs).toEqual({});
    outbox.dispute?.choose(null);
    await expect.poll(() => outbox.waiting.length).toBe(0);
    expect(server.document).toEqual({});
  });
});
