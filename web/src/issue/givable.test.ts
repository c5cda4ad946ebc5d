import { describe, expect, it } from 'vitest';
import { FREE, NOT_FOR_SALE, SOLD } from '../seats/availability';
import { countsOf, givable, withPart } from './givable';

describe('what an organiser can give out', () => {
  it('is what is free and what the house keeps, and nothing else', () => {
    const cells = {
      version: 1,
      states: Uint8Array.of(FREE, SOLD, NOT_FOR_SALE, NOT_FOR_SALE),
      pools: new Map(),
    };

    expect([...givable(cells, new Set([2])).states]).toEqual([FREE, SOLD, FREE, NOT_FOR_SALE]);
  });
});

describe('how many of an area are given out', () => {
  it('is what comes of what is left and of what the house keeps together', () => {
    const left = withPart([], { id: 'lawn', count: 2, ofHouse: false });
    const both = withPart(left, { id: 'lawn', count: 3, ofHouse: true });

    expect(countsOf(both)).toEqual({ lawn: 5 });
    expect(countsOf(withPart(both, { id: 'lawn', count: 1, ofHouse: true }))).toEqual({ lawn: 3 });
    expect(withPart(both, { id: 'lawn', count: 0, ofHouse: false })).toEqual([
      { id: 'lawn', count: 3, ofHouse: true },
    ]);
  });
});
