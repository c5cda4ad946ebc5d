import type { Money, Sale } from '../api/types';

export type SaleState = Sale['state'];

const RANK: Record<SaleState, number> = { OPEN: 0, SCHEDULED: 1, CLOSED: 2 };

/** The sale that matters most to a guest now: an open one, else the one that opens next, else one that is over. */
export function nextSale(sales: readonly Sale[]): Sale | undefined {
  return inOrder(sales)[0];
}

/** Sales in the order in which a guest cares for them. */
export function inOrder(sales: readonly Sale[]): readonly Sale[] {
  const byInterest = (a: Sale, b: Sale) =>
    RANK[a.state] - RANK[b.state] || Date.parse(a.opensAt) - Date.parse(b.opensAt);
  return [...sales].sort(byInterest);
}

/** The lowest price of a sale, if it has any. */
export function lowestPrice(sale: Sale): Money | undefined {
  return sale.prices
    .map(({ price }) => price)
    .reduce<Money | undefined>(
      (lowest, price) => (lowest === undefined || price.amount < lowest.amount ? price : lowest),
      undefined,
    );
}

/** The sale that opens next, if any is still to open. */
export function opensNext(sales: readonly Sale[]): Sale | undefined {
  return [...sales]
    .filter((sale) => sale.state === 'SCHEDULED')
    .sort((a, b) => Date.parse(a.opensAt) - Date.parse(b.opensAt))[0];
}
