import { describe, expect, it } from 'vitest';
import { applied, decode, FREE, HELD, newer, NOT_FOR_SALE, SOLD } from './availability';

const snapshot = (cells: number, bytes: number[], version = 7) => ({
  sessionId: 's',
  version,
  cells,
  states: btoa(String.fromCharCode(...bytes)),
  pools: [],
  free: 0,
  held: 0,
  sold: 0,
});

describe('availability', () => {
  it('reads two bits a cell, lowest bits first', () => {
    const cells = decode(snapshot(6, [0b11_10_01_00, 0b0000_00_10]));
    expect([...cells.states]).toEqual([FREE, HELD, SOLD, NOT_FOR_SALE, SOLD, FREE]);
    expect(cells.version).toBe(7);
  });

  it('reads bytes above 127', () => {
    expect([...decode(snapshot(4, [0b11_11_11_11])).states]).toEqual([3, 3, 3, 3]);
  });

  it('reads an empty session', () => {
    expect(decode(snapshot(0, [])).states).toHaveLength(0);
  });

  it('applies live changes without touching what was read before', () => {
    const before = decode(snapshot(4, [0]));
    const after = applied(before, { version: 8, changes: [[1, HELD]], pools: [] });
    expect([...after.states]).toEqual([FREE, HELD, FREE, FREE]);
    expect([...before.states]).toEqual([FREE, FREE, FREE, FREE]);
  });

  it('ignores a change that is not newer, and cells that are not there', () => {
    const cells = decode(snapshot(2, [0]));
    expect(applied(cells, { version: 7, changes: [[0, SOLD]], pools: [] })).toBe(cells);
    expect([...applied(cells, { version: 9, changes: [[5, SOLD]], pools: [] }).states]).toEqual([FREE, FREE]);
  });

  it('keeps what is told of areas, and brings only those up to date that changed', () => {
    const pool = (id: string, free: number) => ({ id, free, held: 0, sold: 10 - free });
    const before = decode({ ...snapshot(0, []), pools: [pool('east', 10), pool('west', 10)] });
    const after = applied(before, { version: 8, changes: [], pools: [pool('west', 3)] });
    expect([...after.pools.values()].map(({ free }) => free)).toEqual([10, 3]);
    expect(before.pools.get('west')?.free).toBe(10);
  });

  it('never goes back to an older snapshot', () => {
    const live = decode(snapshot(1, [1], 9));
    const slow = decode(snapshot(1, [0], 8));
    expect(newer(live, slow)).toBe(live);
    expect(newer(undefined, slow)).toBe(slow);
  });
});
