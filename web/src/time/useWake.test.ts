import { describe, expect, it } from 'vitest';
import { hasSlept, SLEPT } from './useWake';

describe('a machine that slept', () => {
  it('is known by the gap in its clock', () => {
    expect(hasSlept(0, SLEPT + 1)).toBe(true);
  });

  it('is not taken for one that was only busy, or whose clock was set back', () => {
    expect(hasSlept(0, SLEPT)).toBe(false);
    expect(hasSlept(60_000, 0)).toBe(false);
  });
});
