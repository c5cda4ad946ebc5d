import { describe, expect, it } from 'vitest';
import { CALMEST, LONGEST, pollSpacing, SHORTEST } from './pollSpacing';

const JUST_BELOW_ONE = 0.999_999;

describe('poll spacing', () => {
  it('spreads what the server asked for by a fifth to either side', () => {
    expect(pollSpacing(10_000, 0, 0)).toBe(8_000);
    expect(pollSpacing(10_000, 0, 0.5)).toBe(10_000);
    expect(pollSpacing(10_000, 0, JUST_BELOW_ONE)).toBeCloseTo(12_000, 0);
  });

  it('stays between its bounds whatever the server asks', () => {
    expect(pollSpacing(0, 0, 0.5)).toBe(SHORTEST);
    expect(pollSpacing(3_600_000, 0, 0.5)).toBe(CALMEST);
  });

  it('waits as long as the server asks for in a line of 100,000, so that all together keep its budget', () => {
    expect(pollSpacing(333_000, 0, 0.5)).toBe(333_000);
  });

  it('doubles its ceiling with each failure, up to the longest pause', () => {
    const ceilings = [1, 2, 3, 20].map((failures) => pollSpacing(0, failures, JUST_BELOW_ONE));
    expect(ceilings.map(Math.round)).toEqual([2_000, 4_000, 8_000, LONGEST]);
  });

  it('uses the whole range after a failure, so that a crowd comes back spread out', () => {
    expect(pollSpacing(0, 5, 0)).toBe(SHORTEST);
  });
});
