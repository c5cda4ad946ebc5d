import { describe, expect, it } from 'vitest';
import { extentOf } from './planExtent';

describe('the extent of a plan', () => {
  it('holds all dots with a margin of a dot', () => {
    const { x, y, width, height, dot } = extentOf({
      dots: [
        [10, 20, 0],
        [110, 220, 0],
      ],
    });
    expect([x + dot, y + dot, width - 2 * dot, height - 2 * dot]).toEqual([10, 20, 100, 200]);
  });

  it('has a size even for one seat, or a single line of them', () => {
    expect(extentOf({ dots: [[5, 5, 0]] }).width).toBeGreaterThan(0);
    const line = extentOf({ dots: Array.from({ length: 50 }, (_, seat) => [seat * 20, 0, 0] as const) });
    expect(line.height).toBeGreaterThan(0);
    expect(line.dot).toBeGreaterThan(2);
    expect(extentOf({ dots: [] }).width).toBe(1);
  });
});
