import { describe, expect, it } from 'vitest';
import { FREE, NOT_FOR_SALE, SOLD } from '../seats/availability';
import { taken } from './seating';

describe('a hall with who sits where', () => {
  it('lets the seats of guests be chosen, and nothing else', () => {
    const cells = { version: 1, states: Uint8Array.of(FREE, SOLD, SOLD), pools: new Map() };

    expect([...taken(cells, new Set([2])).states]).toEqual([NOT_FOR_SALE, NOT_FOR_SALE, FREE]);
  });
});
