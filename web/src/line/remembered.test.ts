import { describe, expect, it } from 'vitest';
import { memoryStore } from '../testing/memoryStore';
import { aheadAtFirst, forget, hasStood, neverMore } from './remembered';

describe('a place that a browser remembers', () => {
  it('starts where the guest joined, also after a reload', () => {
    const store = memoryStore();
    expect(aheadAtFirst(store, 'r', 80)).toBe(80);
    expect(aheadAtFirst(store, 'r', 20)).toBe(80);
  });

  it('starts anew when the guest has joined again further back', () => {
    const store = memoryStore();
    aheadAtFirst(store, 'r', 80);
    expect(aheadAtFirst(store, 'r', 200)).toBe(200);
  });

  it('never moves back while it is the same turn', () => {
    const store = memoryStore();
    expect(neverMore(store, 'r', 7, 80)).toBe(80);
    expect(neverMore(store, 'r', 7, 60)).toBe(60);
    expect(neverMore(store, 'r', 7, 63)).toBe(60);
    expect(neverMore(store, 'r', 9, 200)).toBe(200);
    forget(store, 'r');
    expect(neverMore(store, 'r', 9, 250)).toBe(250);
  });

  it('is there until it is over', () => {
    const store = memoryStore();
    expect(hasStood(store, 'r')).toBe(false);
    aheadAtFirst(store, 'r', 0);
    expect(hasStood(store, 'r')).toBe(true);
    forget(store, 'r');
    expect(hasStood(store, 'r')).toBe(false);
  });
});
