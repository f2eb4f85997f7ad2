import { describe, expect, it } from 'vitest';
import type { Campaign } from '../api/model';
import { compared } from './comparing';

const campaigns = ['2024', '2025', '2026'].map((id): Campaign => ({ id, name: id, state: 'open' }));

describe('which campaigns are compared', () => {
  it('is what the address says', () => {
    expect(compared(campaigns, { from: '2026', to: '2024' })).toEqual({ from: '2026', to: '2024' });
  });

  it('is the last two when the address says nothing, or names one that is gone', () => {
    expect(compared(campaigns, null)).toEqual({ from: '2025', to: '2026' });
    expect(compared(campaigns, { from: '2019', to: '2026' })).toEqual({ from: '2025', to: '2026' });
  });

  it('is nothing where there is only one', () => {
    expect(compared(campaigns.slice(0, 1), null)).toBeNull();
  });
});
