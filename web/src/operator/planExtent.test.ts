import { describe, expect, it } from 'vitest';
import { extentOf } from './planExtent';

describe('the extent of a plan', () => {
  it('holds all dots with a margin of a dot', () => {
    const { x, y, width, height, dot } = extentOf({
      dots: [
        [10, 20, 0],
        [110, 220, 0],
      ],
      drawings: [],
    });
    expect([x + dot, y + dot, width - 2 * dot, height - 2 * dot]).toEqual([10, 20, 100, 200]);
  });

  it('has a size even for one seat, or a single line of them', () => {
    expect(extentOf({ dots: [[5, 5, 0]], drawings: [] }).width).toBeGreaterThan(0);
    const line = extentOf({
      dots: Array.from({ length: 50 }, (_, seat) => [seat * 20, 0, 0] as const),
      drawings: [],
    });
    expect(line.height).toBeGreaterThan(0);
    expect(line.dot).toBeGreaterThan(2);
    expect(extentOf({ dots: [], drawings: [] }).width).toBe(1);
  });

  it('holds the stage too, which does not change how large a dot is', () => {
    const dots = [
      [0, 100, 0],
      [100, 200, 0],
    ] as const;
    const outline = [
      { x: -50, y: 0 },
      { x: 150, y: 0 },
      { x: 150, y: 40 },
    ];
    const stage = { stage: true, label: 'Stage', labelAt: { x: 50, y: 20 }, outline, areas: [] };
    const { x, y, width, height, dot } = extentOf({ dots, drawings: [stage] });
    expect([x + dot, y + dot, width - 2 * dot, height - 2 * dot]).toEqual([-50, 0, 200, 200]);
    expect(dot).toBe(extentOf({ dots, drawings: [] }).dot);
  });
});
