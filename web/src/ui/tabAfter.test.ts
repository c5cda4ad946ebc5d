import { describe, expect, it } from 'vitest';
import { tabAfter } from './tabAfter';

const IDS = ['map', 'list', 'prices'] as const;

describe('tabAfter', () => {
  it('goes round by arrows', () => {
    expect(tabAfter(IDS, 'map', 'ArrowRight')).toBe('list');
    expect(tabAfter(IDS, 'prices', 'ArrowRight')).toBe('map');
    expect(tabAfter(IDS, 'map', 'ArrowLeft')).toBe('prices');
  });

  it('goes to the ends', () => {
    expect(tabAfter(IDS, 'list', 'Home')).toBe('map');
    expect(tabAfter(IDS, 'list', 'End')).toBe('prices');
  });

  it('leaves other keys alone', () => {
    expect(tabAfter(IDS, 'list', 'Enter')).toBeUndefined();
  });
});
