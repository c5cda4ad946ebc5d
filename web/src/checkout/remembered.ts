import type { Money, Payment } from '../api/types';

/**
 * What this browser remembers of a purchase under way: which hold belongs to a session, and which payment to a hold. The
 * gateway's page comes back with its own order id only, possibly in another tab, so payments are kept for all tabs.
 */
export interface RememberedPayment {
  readonly id: string;
  readonly orderId: string;
  readonly amount: Money;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** Remembers the payment that a checkout was opened for. */
export function rememberPayment(store: Store, { id, holdId, orderId, amount }: Payment): void {
  store.setItem(`hanjul.payment.${holdId}`, JSON.stringify({ id, orderId, amount }));
}

/** The payment of a hold, if its checkout was opened in this browser and it is the order that came back. */
export function rememberedPayment(
  store: Store,
  holdId: string,
  orderId: string,
): RememberedPayment | undefined {
  const kept = store.getItem(`hanjul.payment.${holdId}`);
  const payment = kept === null ? undefined : (JSON.parse(kept) as RememberedPayment);
  return payment?.orderId === orderId ? payment : undefined;
}

/** Remembers the hold that this tab has on a session. */
export function rememberHold(store: Store, sessionId: string, holdId: string): void {
  store.setItem(`hanjul.hold.${sessionId}`, holdId);
}

/** The hold that this tab had on a session, if any; it may have ended since. */
export function rememberedHold(store: Store, sessionId: string): string | undefined {
  return store.getItem(`hanjul.hold.${sessionId}`) ?? undefined;
}
