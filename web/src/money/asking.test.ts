import { describe, expect, it } from 'vitest';
import { isAsking } from './asking';

describe('the payment company', () => {
  it('is not being asked until somebody asks', () => {
    expect(isAsking({ askedAt: 0, toldAt: 99_000, lookedAt: 100_000 })).toBe(false);
  });

  it('is being asked for a while, and for as long as it tells something', () => {
    expect(isAsking({ askedAt: 100_000, toldAt: 0, lookedAt: 114_000 })).toBe(true);
    expect(isAsking({ askedAt: 100_000, toldAt: 150_000, lookedAt: 160_000 })).toBe(true);
  });

  it('is not being asked any more once nothing comes', () => {
    expect(isAsking({ askedAt: 100_000, toldAt: 0, lookedAt: 115_000 })).toBe(false);
    expect(isAsking({ askedAt: 100_000, toldAt: 150_000, lookedAt: 170_000 })).toBe(false);
  });
});
