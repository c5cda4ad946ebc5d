import { describe, expect, it } from 'vitest';
import { FREE, NOT_FOR_SALE, SOLD } from '../seats/availability';
import { givable } from './givable';

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
