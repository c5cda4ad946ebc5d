import type { DeskRoom, Order } from './rooms';

/** The order that makes a room again what it was before another order. */
export function undoOf(before: DeskRoom, order: Order, reason: string): Order {
  const { ratePerMinute, maxInside } = before;
  const state = before.state === 'RECOVERING' ? 'OPEN' : before.state;
  return order.what === 'state'
    ? { what: 'state', state, reason }
    : { what: 'admission', ratePerMinute, maxInside, reason };
}
