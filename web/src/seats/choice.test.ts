import { describe, expect, it } from 'vitest';
import type { Layout } from '../api/types';
import { freeCount, seatsOf, sifted, sumOf, toggled } from './choice';

const unit = (ordinal: number, category: string) =>
  ({
    id: `u${ordinal}`,
    ordinal,
    label: String(ordinal),
    category,
    kind: 'SEAT',
    accessible: false,
    capacity: 1,
    x: 20 * ordinal,
    y: 0,
  }) as const;

const layout: Pick<Layout, 'sections'> = {
  sections: [{ name: 'Floor', rows: [{ label: 'A', units: [unit(0, 'R'), unit(1, 'R'), unit(2, 'none')] }] }],
};
const seats = seatsOf(layout, [{ category: 'R', price: { amount: 50_000, currency: 'KRW' } }]);
const cells = (...states: number[]) => ({ version: 1, states: Uint8Array.from(states), pools: new Map() });

describe('choice', () => {
  it('adds, removes, and stops at the limit', () => {
    expect(toggled([], 'u0', 2)).toEqual(['u0']);
    expect(toggled(['u0', 'u1'], 'u0', 2)).toEqual(['u1']);
    const full = ['u0', 'u1'];
    expect(toggled(full, 'u2', 2)).toBe(full);
  });

  it('changes place where one seat is all that one may have', () => {
    expect(toggled(['u0'], 'u1', 1)).toEqual(['u1']);
    expect(toggled(['u0'], 'u0', 1)).toEqual([]);
  });

  it('keeps what is free and names what was taken', () => {
    expect(sifted(['u0', 'u1'], seats, cells(0, 1, 0))).toEqual({ kept: ['u0'], lost: ['u1'] });
    expect(sifted(['gone'], seats, cells(0, 0, 0))).toEqual({ kept: [], lost: ['gone'] });
  });

  it('sums prices, and has no sum for nothing', () => {
    expect(sumOf(['u0', 'u1'], seats)).toEqual({ amount: 100_000, currency: 'KRW' });
    expect(sumOf([], seats)).toBeUndefined();
  });

  it('knows where a seat is and that some are not for sale', () => {
    expect(seats.get('u1')).toMatchObject({ section: 'Floor', row: 'A' });
    expect(seats.get('u2')?.price).toBeUndefined();
  });

  it('counts free cells', () => {
    expect(freeCount([...seats.values()], cells(0, 2, 0))).toBe(2);
  });
});
