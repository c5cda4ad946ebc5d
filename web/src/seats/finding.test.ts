import { describe, expect, it } from 'vitest';
import { findingOf, isStill, seenWith } from './finding';

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
