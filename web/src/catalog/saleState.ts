import type { Sale } from '../api/types';

export type SaleState = Sale['state'];

const RANK: Record<SaleState, number> = { OPEN: 0, SCHEDULED: 1, CLOSED: 2 };

/** The sale that matters most to a guest now: an open one, else the one that opens next, else one that is over. */
export function nextSale(sales: readonly Sale[]): Sale | undefined {
  const byInterest = (a: Sale, b: Sale) =>
    RANK[a.state] - RANK[b.state] || Date.parse(a.opensAt) - Date.parse(b.opensAt);
  return [...sales].sort(byInterest)[0];
}
