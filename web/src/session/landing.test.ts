import { describe, expect, it } from 'vitest';
import { landing } from './landing';

describe('landing', () => {
  it('is where somebody wanted to go', () => {
    expect(landing('/s/1', 'OPERATOR')).toBe('/s/1');
    expect(landing('/bookings', 'GUEST')).toBe('/bookings');
  });

  it('is the desk for those who have one', () => {
    expect(landing('/', 'OPERATOR')).toBe('/operator');
    expect(landing('/', 'OWNER')).toBe('/manage');
    expect(landing('/', 'GUEST')).toBe('/');
  });
});
