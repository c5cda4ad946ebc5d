import { describe, expect, it } from 'vitest';
import { untilBeat } from './untilBeat';

describe('a beat', () => {
  it('comes before it is due, and not with all others', () => {
    expect(untilBeat(1_000, 30_000, 1_000, 0)).toBe(30_000);
    expect(untilBeat(1_000, 30_000, 1_000, 0.999)).toBeCloseTo(24_006);
  });

  it('counts from when the page was last heard', () => {
    expect(untilBeat(1_000, 30_000, 21_000, 0)).toBe(10_000);
  });

  it('is late after a sleep, and comes at once', () => {
    expect(untilBeat(1_000, 30_000, 200_000, 0.5)).toBe(0);
  });
});
