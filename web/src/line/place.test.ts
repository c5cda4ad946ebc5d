import { describe, expect, it } from 'vitest';
import { progress, roughly } from './place';

describe('place in the line', () => {
  it('moves from the start to just before the door', () => {
    expect(progress(100, 100)).toBe(0);
    expect(progress(100, 50)).toBeCloseTo(0.47);
    expect(progress(100, 0)).toBe(0.94);
    expect(progress(0, 0)).toBe(0.94);
  });

  it('never leaves the line, whatever the numbers are', () => {
    expect(progress(100, 200)).toBe(0);
    expect(progress(0, 5)).toBe(0);
  });

  it('is told to screen readers in few, rough steps', () => {
    expect(roughly(7)).toBe(7);
    expect(roughly(1_234)).toBe(2_000);
    expect(roughly(86)).toBe(90);
  });
});
