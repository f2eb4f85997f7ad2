import { expect, test } from 'vitest';
import { heldIn } from './held';

test('a share is told in whole percent, and not at all when nothing was drawn', () => {
  expect(heldIn({ certain: true, held: 35 }, 40)).toEqual({ certain: true, percent: 88 });
  expect(heldIn({ certain: false, held: 0 }, 40)).toEqual({ certain: false, percent: 0 });
  expect(heldIn({ certain: true, held: 0 }, 0)).toEqual({ certain: true });
});
