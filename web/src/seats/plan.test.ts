import { describe, expect, it } from 'vitest';
import { curvedHall, layoutOf, PRICES, straightHall } from '../testing/halls';
import { seatsOf } from './choice';
import { distance, planOf } from './plan';

const planned = (layout: ReturnType<typeof straightHall>) => planOf(layout, seatsOf(layout, PRICES));

describe('plan', () => {
  it('knows how far neighbours are apart and draws no two seats over each other', () => {
    for (const plan of [planned(straightHall(4, 6)), planned(curvedHall())]) {
      expect(plan.pitch).toBeGreaterThan(19);
      expect(plan.pitch).toBeLessThan(24);
      for (const [ordinal, seat] of plan.seats.entries()) {
        const other = plan.seats.find(
          (next) => next !== seat && distance(next, seat) < 2 * plan.radius[ordinal]!,
        );
        expect(other).toBeUndefined();
      }
    }
  });

  it('finds the seat nearest to a point, and none where none is', () => {
    const plan = planned(straightHall(4, 6));
    expect(plan.near({ x: 41, y: 22 }, 12)).toBe(6 + 2);
    expect(plan.near({ x: 50, y: 30 }, 9)).toBeUndefined();
    expect(plan.near({ x: -500, y: 900 }, 12)).toBeUndefined();
  });

  it('finds what trying every seat finds', () => {
    const plan = planned(curvedHall());
    for (let i = 0; i < 500; i++) {
      const at = { x: -800 + ((i * 7919) % 1600), y: 400 + ((i * 104_729) % 800) };
      const within = plan.seats
        .map((seat, ordinal) => ({ ordinal, away: distance(seat, at) }))
        .filter(({ away }) => away <= 30)
        .sort((a, b) => a.away - b.away)[0];
      const found = plan.near(at, 30);
      expect(found === undefined ? undefined : distance(plan.seats[found]!, at)).toBe(within?.away);
    }
  });

  it('draws tables larger than seats', () => {
    const table = { kind: 'TABLE', capacity: 4 } as const;
    const plan = planned(
      layoutOf([
        {
          name: 'Room',
          rows: [
            [
              { x: 0, y: 0, ...table },
              { x: 120, y: 0, ...table },
            ],
            [
              { x: 0, y: 200 },
              { x: 20, y: 200 },
            ],
          ],
        },
      ]),
    );
    expect(plan.radius[0]! / plan.radius[2]!).toBeCloseTo(6, 0);
    expect(plan.pitch).toBeCloseTo(20);
  });

  it('has room for everything that is drawn', () => {
    const layout = {
      ...straightHall(1, 1),
      drawings: [{ stage: true, label: '', labelAt: { x: 0, y: -90 }, outline: [], areas: [] }],
    };
    const { box } = planned(layout);
    expect(box.top).toBeLessThan(-90);
    expect(box.bottom).toBeGreaterThan(0);
  });
});
