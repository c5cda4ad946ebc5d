import { describe, expect, it } from 'vitest';
import { layoutOf, PRICES, straightHall } from '../testing/halls';
import { seatsOf } from './choice';
import { labelsAtEdge, labelsOfRows, isIn, widthAtEdge } from './ground';
import { planOf, type Box } from './plan';

const row = (label: string) => `row ${label}`;
const planned = (layout: ReturnType<typeof straightHall>) => planOf(layout, seatsOf(layout, PRICES));
const seenAt = (plan: ReturnType<typeof planned>, box: Box) =>
  labelsAtEdge(
    plan,
    box,
    labelsOfRows(plan, row).filter(({ at }) => isIn(box, at)),
    row,
  );

describe('rows of which only a part is seen', () => {
  const plan = planned(straightHall(5, 20));

  it('say at the left edge which they are', () => {
    const labels = seenAt(plan, { left: 95, right: 250, top: 30, bottom: 70 });
    expect(labels.map(({ label }) => label)).toEqual(['row 3', 'row 4']);
    expect(labels.map(({ at }) => at.y)).toEqual([40, 60]);
    for (const { at, label } of labels)
      expect(at.x - 95 - (widthAtEdge(label) / 2) * plan.pitch).toBeCloseTo(0.08 * plan.pitch);
  });

  it('need no second label where their own is seen', () => {
    expect(seenAt(plan, { left: -30, right: 250, top: 30, bottom: 70 })).toEqual([]);
    expect(seenAt(plan, { left: 95, right: 500, top: 30, bottom: 70 })).toEqual([]);
  });

  it('say it on top where they run downwards', () => {
    const column = (x: number) => Array.from({ length: 9 }, (_, y) => ({ x, y: 20 * y }));
    const side = planned(layoutOf([{ name: 'Side', rows: [column(0), column(30)] }]));
    const labels = seenAt(side, { left: -10, right: 40, top: 45, bottom: 110 });
    expect(labels.map(({ at }) => at.x)).toEqual([0, 30]);
  });
});
