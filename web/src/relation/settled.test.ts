import { describe, expect, it } from 'vitest';
import { provisional, unsettled } from './settled';

describe('a relation whose readings differ', () => {
  it('is settled once a facilitator has decided, and not before', () => {
    expect(unsettled({ contested: true, retained: 'tied' })).toBe(true);
    expect(unsettled({ contested: true, retained: 'majority' })).toBe(true);
    expect(unsettled({ contested: true, retained: 'arbitration' })).toBe(false);
    expect(unsettled({})).toBe(false);
  });

  it('is only shown meanwhile when nothing decides', () => {
    expect(provisional({ retained: 'tied' })).toBe(true);
    expect(provisional({ retained: 'below_quorum' })).toBe(true);
    expect(provisional({ retained: 'arbitration' })).toBe(false);
    expect(provisional({})).toBe(false);
  });
});
