import { describe, expect, it } from 'vitest';
import { campaignName } from './vocabulary';

describe('the name of a campaign', () => {
  it('says the year once', () => {
    expect(campaignName({ id: 'c1', name: 'Première lecture', year: 2025 })).toBe('Première lecture (2025)');
    expect(campaignName({ id: 'c1', name: 'Rencontres de novembre 2008', year: 2008 })).toBe(
      'Rencontres de novembre 2008',
    );
    expect(campaignName({ id: 'c1', name: '2025', year: '2025' })).toBe('2025');
  });

  it('is the year, or the identifier, for want of a name', () => {
    expect(campaignName({ id: 'c1', name: '', year: 2025 })).toBe('2025');
    expect(campaignName({ id: 'c1', name: '' })).toBe('c1');
  });
});
