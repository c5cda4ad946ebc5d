import { describe, expect, it } from 'vitest';
import { countMarks, timeMarks } from './marks';

describe('marks of an axis', () => {
  it('are whole, few, and end at the value or above it', () => {
    for (let value = 0; value <= 30_000; value += 7) {
      const marks = countMarks(value);
      expect(marks.length).toBeGreaterThanOrEqual(2);
      expect(marks.length).toBeLessThanOrEqual(6);
      expect(marks.every(Number.isInteger), String(value)).toBe(true);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(value);
    }
  });

  it.each([
    [0, [0, 1]],
    [9, [0, 2, 4, 6, 8, 10]],
    [1_115, [0, 250, 500, 750, 1_000, 1_250]],
    [3_618, [0, 1_000, 2_000, 3_000, 4_000]],
  ])('of %s are %s', (value, marks) => {
    expect(countMarks(value)).toEqual(marks);
  });

  it('of a time are moments that people count in', () => {
    expect(timeMarks(95)).toEqual([0, 20, 40, 60, 80]);
    expect(timeMarks(4_000)).toEqual([0, 900, 1_800, 2_700, 3_600]);
  });
});
