import { describe, expect, it } from 'vitest';
import { memoryStore } from '../testing/memoryStore';
import { aheadAtFirst, progress, roughly } from './place';

describe('place in the line', () => {
  it('moves from the start to the door', () => {
    expect(progress(100, 100)).toBe(0);
    expect(progress(100, 25)).toBe(0.75);
    expect(progress(100, 0)).toBe(1);
    expect(progress(0, 0)).toBe(1);
  });

  it('is told to screen readers in few, rough steps', () => {
    expect(roughly(7)).toBe(7);
    expect(roughly(1_234)).toBe(2_000);
    expect(roughly(86)).toBe(90);
  });

  it('starts where the guest joined, also after a reload', () => {
    const store = memoryStore();
    expect(aheadAtFirst(store, 'r', 80)).toBe(80);
    expect(aheadAtFirst(store, 'r', 20)).toBe(80);
    expect(aheadAtFirst(store, 'r', 200)).toBe(200);
  });
});
