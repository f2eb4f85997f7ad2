import { afterEach, expect, it, vi } from 'vitest';
import { getText } from './http';
import { Problem } from './problem';

const cut = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** A browser that answers with each of these in turn; answers how often it was asked. */
function answering(online: boolean, ...answers: (() => Promise<Response>)[]): () => number {
  let asked = 0;
  vi.stubGlobal('navigator', { onLine: online });
  vi.stubGlobal('fetch', () => (answers[asked++] ?? cut)());
  return () => asked;
}

afterEach(() => vi.unstubAllGlobals());

it('reads once more what a change of network has cut', async () => {
  answering(true, cut, () => Promise.resolve(new Response('words')));
  await expect(getText('/api/words')).resolves.toBe('words');
});

it('does not go on asking', async () => {
  const asked = answering(true, cut, cut, cut);
  await expect(getText('/api/words')).rejects.toMatchObject({ status: 0 });
  expect(asked()).toBe(2);
});

it('does not ask where there is no network, nor again for what was refused', async () => {
  const offline = answering(false, cut);
  await expect(getText('/api/words')).rejects.toBeInstanceOf(Problem);
  expect(offline()).toBe(1);
  const refused = answering(true, () => Promise.resolve(new Response('{}', { status: 404 })));
  await expect(getText('/api/words')).rejects.toMatchObject({ status: 404 });
  expect(refused()).toBe(1);
});
