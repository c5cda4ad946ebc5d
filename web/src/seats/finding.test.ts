import { describe, expect, it } from 'vitest';
import { findingOf, isStill, longestRow, seenWith } from './finding';

describe('a finding', () => {
  it('remembers what was chosen by hand and had to go', () => {
    expect(findingOf(['a', 'b'], ['x'], undefined)).toEqual({ found: ['a', 'b'], replaced: ['x'] });
    expect(findingOf(['a', 'b'], ['a', 'x'], undefined).replaced).toEqual(['a', 'x']);
  });

  it('has nothing to say when nothing was lost', () => {
    expect(findingOf(['a', 'b'], [], undefined).replaced).toEqual([]);
    expect(findingOf(['a', 'b'], ['b'], undefined).replaced).toEqual([]);
  });

  it('after another one still remembers what was chosen by hand, and not what was found', () => {
    const first = findingOf(['a', 'b'], ['x'], undefined);
    expect(findingOf(['c', 'd', 'e'], ['b', 'a'], first).replaced).toEqual(['x']);
    expect(findingOf(['c', 'd', 'e'], ['a', 'y'], first).replaced).toEqual(['a', 'y']);
  });

  it('is over once somebody has gone on from it', () => {
    const finding = findingOf(['a', 'b'], ['x'], undefined);
    expect(isStill(['a', 'b'], finding)).toBe(true);
    expect(isStill(['a'], finding)).toBe(false);
    expect(isStill(['a', 'c'], finding)).toBe(false);
  });
});

describe('what was looked at', () => {
  it('is left out of the next finding, until there is nothing else', () => {
    expect(seenWith(['c', 'd'], seenWith(['a', 'b'], []))).toEqual(['a', 'b', 'c', 'd']);
    expect(seenWith([], ['a', 'b'])).toEqual([]);
  });

  it('is no more than fits into an address', () => {
    const many = Array.from({ length: 95 }, (_, index) => `u${index}`);
    expect(seenWith(['x'], many)).toHaveLength(90);
    expect(seenWith(['x'], many).at(-1)).toBe('x');
  });
});

describe('the longest row', () => {
  const price = { amount: 1, currency: 'KRW' };
  const rowOf = (section: string, row: string, count: number, category = 'R') =>
    Array.from({ length: count }, () => ({ section, row, category, price }));
  const seats = [...rowOf('left', '1', 3), ...rowOf('right', '1', 2), ...rowOf('right', '2', 5, 'S')];

  it('is counted by itself, also where rows of other sections are called the same', () => {
    expect(longestRow(seats)).toBe(5);
    expect(longestRow(seats.slice(0, 5))).toBe(3);
    expect(longestRow([])).toBe(0);
  });

  it('is one of what is looked at and sold', () => {
    expect(longestRow(seats, new Set(['R']))).toBe(3);
    expect(
      longestRow([...seats, ...rowOf('left', '9', 9).map((seat) => ({ ...seat, price: undefined }))]),
    ).toBe(5);
  });
});
