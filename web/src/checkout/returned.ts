/** What the gateway's page put into the address it came back to. */
export interface Returned {
  readonly paymentKey: string;
  readonly orderId: string;
  /** Amount in minor units as the address claims; the server checks it. */
  readonly amount: number;
}

/** Reads the return address; undefined when something is missing or no number. */
export function returnedFrom(search: URLSearchParams): Returned | undefined {
  const paymentKey = search.get('paymentKey') ?? '';
  const orderId = search.get('orderId') ?? '';
  const amount = search.get('amount') ?? '';
  if (paymentKey === '' || orderId === '' || !/^\d{1,15}$/.test(amount)) return undefined;
  return { paymentKey, orderId, amount: Number(amount) };
}
