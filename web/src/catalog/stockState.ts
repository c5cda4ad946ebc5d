import type { StockInShort } from '../api/types';

/** What a guest wants to know of what is left. */
export type StockState = 'PLENTY' | 'FEW' | 'ALL_HELD' | 'SOLD_OUT';

/** So many are few, and so is this share of all. */
const FEW = 10;
const FEW_SHARE = 0.05;

/** How it stands with one session, or with several together; undefined when nothing is known. */
export function stockState(stock: readonly StockInShort[]): StockState | undefined {
  if (stock.length === 0) return undefined;
  const sum = (count: (session: StockInShort) => number) => stock.reduce((all, one) => all + count(one), 0);
  const free = sum((session) => session.free);
  const held = sum((session) => session.held);
  if (free === 0) return held > 0 ? 'ALL_HELD' : 'SOLD_OUT';
  const all = free + held + sum((session) => session.sold);
  return free <= Math.max(FEW, all * FEW_SHARE) && free < all ? 'FEW' : 'PLENTY';
}

/** How many are free in all of them. */
export function freeOf(stock: readonly StockInShort[]): number {
  return stock.reduce((all, one) => all + one.free, 0);
}
