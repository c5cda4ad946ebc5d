import { describe, expect, it } from 'vitest';
import { areaName, areasOf, fitting, grouped, isInside, sumOfAll, withCount, type Area } from './areas';

const unit = (id: string, kind: 'SEAT' | 'AREA', category = 'R') => ({
  id,
  ordinal: 0,
  label: id,
  category,
  kind,
  accessible: false,
  capacity: kind === 'AREA' ? 300 : 1,
  x: 0,
  y: 0,
});
const krw = (amount: number) => ({ amount, currency: 'KRW' });
const pools = (free: number) => new Map([['floor', { free }]]);

describe('areas that are sold by number', () => {
  it('are found beside seats, with their prices', () => {
    const sections = [
      { name: 'Hall', rows: [{ label: 'A', units: [unit('A1', 'SEAT')] }] },
      { name: 'Floor', rows: [{ label: 'floor', units: [unit('floor', 'AREA', 'Standing')] }] },
    ];
    const found = areasOf({ sections }, [{ category: 'Standing', price: krw(50_000) }]);
    expect(found).toMatchObject([{ id: 'floor', section: 'Floor', capacity: 300, price: krw(50_000) }]);
  });

  it('are called once what they are', () => {
    expect(areaName({ section: 'Standing', label: 'Standing' })).toBe('Standing');
    expect(areaName({ section: 'Floor', label: 'East' })).toBe('Floor East');
  });

  it('are kept as far as there are as many left', () => {
    const counts = { floor: 3 };
    expect(fitting(counts, pools(3))).toBe(counts);
    expect(fitting(counts, pools(2))).toEqual({ floor: 2 });
    expect(fitting(counts, pools(0))).toEqual({});
    expect(fitting(counts, new Map())).toEqual({});
  });

  it('are taken out when none is wanted', () => {
    expect(withCount({ a: 1, b: 2 }, 'a', 0)).toEqual({ b: 2 });
    expect(withCount({ b: 2 }, 'a', 4)).toEqual({ b: 2, a: 4 });
  });

  it('cost as much as there are, and seats beside them', () => {
    const area = { id: 'floor', price: krw(50_000) } as Area;
    const seats = new Map([['A1', { price: krw(80_000) }]]);
    expect(sumOfAll(['A1'], seats, { floor: 2 }, [area])).toEqual(krw(180_000));
    expect(sumOfAll([], seats, { floor: 1 }, [area])).toEqual(krw(50_000));
    expect(sumOfAll([], seats, {}, [area])).toBeUndefined();
  });

  it('stand together in a list, seats each for themselves', () => {
    const of = (unitId: string, kind: string, label: string) => ({
      unitId,
      kind,
      section: 'Floor',
      label,
      category: 'R',
    });
    const found = grouped([of('1', 'AREA', 'East'), of('2', 'SEAT', '7'), of('3', 'AREA', 'East')]);
    expect(found.map(({ count, ids }) => [count, ids])).toEqual([
      [2, ['1', '3']],
      [1, ['2']],
    ]);
  });

  it('are hit inside of their outline only', () => {
    const outline = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    expect(isInside({ x: 5, y: 5 }, outline)).toBe(true);
    expect(isInside({ x: 15, y: 5 }, outline)).toBe(false);
    expect(isInside({ x: 5, y: 5 }, [])).toBe(false);
  });
});
