import { describe, expect, it } from 'vitest';
import { freeOf, stockState } from './stockState';

const stock = (free: number, held: number, sold: number) => ({ sessionId: 's', free, held, sold });

describe('stockState', () => {
  it('tells what is sold from what is only held', () => {
    expect(stockState([stock(0, 0, 20)])).toBe('SOLD_OUT');
    expect(stockState([stock(0, 1, 19)])).toBe('ALL_HELD');
  });

  it('calls few what will be gone soon', () => {
    expect(stockState([stock(10, 0, 90)])).toBe('FEW');
    expect(stockState([stock(11, 0, 89)])).toBe('PLENTY');
    expect(stockState([stock(100, 0, 1_900)])).toBe('FEW');
  });

  it('does not call a small hall nearly sold out before anything was sold', () => {
    expect(stockState([stock(2, 0, 0)])).toBe('PLENTY');
  });

  it('takes several sessions together', () => {
    expect(stockState([stock(0, 0, 20), stock(500, 0, 0)])).toBe('PLENTY');
    expect(freeOf([stock(1, 0, 0), stock(2, 0, 0)])).toBe(3);
  });

  it('says nothing while nothing is known', () => {
    expect(stockState([])).toBeUndefined();
  });
});
