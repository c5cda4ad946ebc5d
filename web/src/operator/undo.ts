import type { DeskRoom, Order } from './rooms';

/** The order that makes a room again what it was before another order. */
export function undoOf(before: DeskRoom, order: Order, reason: string): Order {
  const { ratePerMinute, maxInside, message } = before;
  const state = before.state === 'RECOVERING' ? 'OPEN' : before.state;
  switch (order.what) {
    case 'state':
      return { what: 'state', state, reason };
    case 'message':
      return { what: 'message', ...message, reason };
    default:
      return { what: 'admission', ratePerMinute, maxInside, reason };
  }
}
