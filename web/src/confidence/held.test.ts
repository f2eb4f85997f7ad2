import { expect, test } from 'vitest';
import { heldIn, isFirm } from './held';

test('a share is told in whole percent, and not at all when nothing was drawn', () => {
  expect(heldIn({ certain: true, held: 35 }, 40)).toEqual({ certain: true, percent: 88 });
  expect(heldIn({ certain: false, held: 0 }, 40)).toEqual({ certain: false, percent: 0 });
  expect(heldIn({ certain: true, held: 0 }, 0)).toEqual({ certain: true });
});

test('what most draws do not say is not firm, nor what rests on the uncertain', () => {
  expect(isFirm({ certain: true })).toBe(true);
  expect(isFirm({ certain: true, percent: 80 })).toBe(true);
  expect(isFirm({ certain: true, percent: 48 })).toBe(false);
  expect(isFirm({ certain: false, percent: 100 })).toBe(false);
});
