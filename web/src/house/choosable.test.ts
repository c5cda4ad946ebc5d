import { describe, expect, it } from 'vitest';
import { releasable } from './choosable';

describe('what can be given back', () => {
  it('is what the house keeps, and nothing else', () => {
    const cells = { version: 7, states: Uint8Array.of(0, 1, 2, 3, 3), pools: new Map() };
    const states = Uint8Array.of(3, 3, 3, 0, 3);
    expect(releasable(cells, new Set([3]))).toEqual({ version: 7, states, pools: new Map() });
  });
});
