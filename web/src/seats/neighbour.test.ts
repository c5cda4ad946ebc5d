import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { curvedHall, layoutOf, PRICES, straightHall } from '../testing/halls';
import { seatsOf } from './choice';
import { neighbour } from './neighbour';
import { planOf, type Plan } from './plan';

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const planned = (layout: ReturnType<typeof straightHall>) => planOf(layout, seatsOf(layout, PRICES));

/** A real hall that is not part of the project. */
const REAL_HALL = '../../shared/data/seatmap-ticketland/ticketland_hall_1115.pretix.json';

function reachable(plan: Plan): number {
  const seen = new Set([0]);
  for (const ordinal of seen)
    for (const key of KEYS) {
      const next = neighbour(plan, ordinal, key);
      if (next !== undefined) seen.add(next);
    }
  return seen.size;
}

interface RealPlan {
  readonly zones: readonly {
    readonly name: string;
    readonly rows: readonly { readonly seats: readonly { readonly position: { x: number; y: number } }[] }[];
  }[];
}

function realHall(): Plan {
  const { zones } = JSON.parse(readFileSync(REAL_HALL, 'utf8')) as RealPlan;
  return planned(
    layoutOf(
      zones.map(({ name, rows }) => ({
        name,
        rows: rows.map(({ seats }) => seats.map((seat) => seat.position)),
      })),
    ),
  );
}

describe('arrow keys on the map', () => {
  it('go along the row and from row to row', () => {
    const plan = planned(straightHall(3, 5));
    expect(neighbour(plan, 6, 'ArrowLeft')).toBe(5);
    expect(neighbour(plan, 6, 'ArrowRight')).toBe(7);
    expect(neighbour(plan, 6, 'ArrowUp')).toBe(1);
    expect(neighbour(plan, 6, 'ArrowDown')).toBe(11);
    expect(neighbour(plan, 6, 'Home')).toBe(5);
    expect(neighbour(plan, 6, 'End')).toBe(9);
  });

  it('end at the walls', () => {
    const plan = planned(straightHall(3, 5));
    expect(neighbour(plan, 0, 'ArrowLeft')).toBeUndefined();
    expect(neighbour(plan, 0, 'ArrowUp')).toBeUndefined();
    expect(neighbour(plan, 0, 'a')).toBeUndefined();
  });

  it('go left on the map where a row is numbered from the right', () => {
    const row = [40, 20, 0].map((x) => ({ x, y: 0 }));
    expect(neighbour(planned(layoutOf([{ name: 'F', rows: [row] }])), 1, 'ArrowLeft')).toBe(2);
  });

  it('stay in the row where it curves upwards, and cross the aisle at its end', () => {
    const plan = planned(curvedHall());
    const [first, second] = plan.lines[0]!.ordinals;
    expect(neighbour(plan, first!, 'ArrowRight')).toBe(second);
    const across = neighbour(plan, plan.lines[5]!.ordinals.at(-1)!, 'ArrowRight');
    expect(plan.seats[across!]!.section).toBe('B');
  });

  it('lead to every seat of a hall', () => {
    const plan = planned(curvedHall());
    expect(reachable(plan)).toBe(plan.seats.length);
  });

  it.skipIf(!existsSync(REAL_HALL))('lead to every seat of a real hall', () => {
    const plan = realHall();
    expect(plan.seats).toHaveLength(1_115);
    expect(reachable(plan)).toBe(1_115);
  });
});
