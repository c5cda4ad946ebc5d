import { describe, expect, it } from 'vitest';
import { exchangeable } from './exchangeable';

const seat = { unitId: 'a', kind: 'SEAT' } as const;
const table = { unitId: 'b', kind: 'TABLE' } as const;
const place = { unitId: 'c', kind: 'AREA' } as const;

describe('what can be exchanged', () => {
  it('is each unit that is one by itself', () => {
    expect(exchangeable([seat, table])).toEqual([seat, table]);
  });

  it('is nothing that is sold by number', () => {
    expect(exchangeable([place, seat, place])).toEqual([seat]);
    expect(exchangeable([place, place])).toEqual([]);
  });
});
