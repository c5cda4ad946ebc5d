import { describe, expect, it } from 'vitest';
import { isWorthALastBeat } from './lastBeat';

describe('a page that goes out of sight', () => {
  it('says once more that the guest is there', () => {
    expect(isWorthALastBeat(1_000, 6_000)).toBe(true);
  });

  it('keeps silent when that was just said, so that going to and fro costs nothing', () => {
    expect(isWorthALastBeat(1_000, 5_999)).toBe(false);
  });

  it('keeps silent when nobody was ever heard', () => {
    expect(isWorthALastBeat(0, 1_000_000)).toBe(false);
  });
});
