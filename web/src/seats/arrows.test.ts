import { describe, expect, it } from 'vitest';
import { walk } from './arrows';

const grid = [['a1', 'a2', 'a3'], ['b1']];

describe('arrow keys', () => {
  it('walk along a row and stop at its ends', () => {
    expect(walk(grid, 'a1', 'ArrowRight')).toBe('a2');
    expect(walk(grid, 'a1', 'ArrowLeft')).toBeUndefined();
    expect(walk(grid, 'a3', 'ArrowRight')).toBeUndefined();
    expect(walk(grid, 'a2', 'Home')).toBe('a1');
    expect(walk(grid, 'a2', 'End')).toBe('a3');
  });

  it('walk between rows, to the last seat of a shorter one', () => {
    expect(walk(grid, 'a3', 'ArrowDown')).toBe('b1');
    expect(walk(grid, 'b1', 'ArrowUp')).toBe('a1');
    expect(walk(grid, 'b1', 'ArrowDown')).toBeUndefined();
  });

  it('leave other keys alone', () => {
    expect(walk(grid, 'a1', 'Tab')).toBeUndefined();
    expect(walk(grid, 'nowhere', 'ArrowRight')).toBeUndefined();
  });
});
