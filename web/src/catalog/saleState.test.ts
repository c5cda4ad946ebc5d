import { describe, expect, it } from 'vitest';
import type { Sale } from '../api/types';
import { lowestPrice, nextSale, opensNext } from './saleState';

const sale = (id: string, state: Sale['state'], opensAt: string) => ({ id, state, opensAt }) as Sale;

describe('the sale that matters most', () => {
  it('is an open one, else the next to open, else one that is over', () => {
    const over = sale('over', 'CLOSED', '2026-01-01T00:00:00Z');
    const soon = sale('soon', 'SCHEDULED', '2026-12-01T00:00:00Z');
    const later = sale('later', 'SCHEDULED', '2026-12-05T00:00:00Z');
    const open = sale('open', 'OPEN', '2026-11-01T00:00:00Z');
    expect(nextSale([over, later, soon, open])?.id).toBe('open');
    expect(nextSale([over, later, soon])?.id).toBe('soon');
    expect(nextSale([over])?.id).toBe('over');
    expect(nextSale([])).toBeUndefined();
  });
});

describe('what a card says of a sale', () => {
  it('is the lowest price, if there is one', () => {
    const priced = (...amounts: number[]) =>
      ({
        prices: amounts.map((amount) => ({ category: 'R', price: { amount, currency: 'KRW' } })),
      }) as unknown as Sale;
    expect(lowestPrice(priced(90, 50, 70))?.amount).toBe(50);
    expect(lowestPrice(priced())).toBeUndefined();
  });

  it('is the next opening, if any is to come', () => {
    const soon = sale('soon', 'SCHEDULED', '2026-12-01T00:00:00Z');
    const later = sale('later', 'SCHEDULED', '2026-12-05T00:00:00Z');
    const open = sale('open', 'OPEN', '2026-11-01T00:00:00Z');
    expect(opensNext([open, later, soon])?.id).toBe('soon');
    expect(opensNext([open])).toBeUndefined();
  });
});
