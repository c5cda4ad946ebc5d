import { describe, expect, it } from 'vitest';
import type { Payment } from '../api/types';
import { memoryStore } from '../testing/memoryStore';
import { rememberedPayment, rememberPayment } from './remembered';
import { returnedFrom } from './returned';
import { isUndecided } from './undecided';

const payment = { id: 'p1', holdId: 'h1', orderId: 'o1', amount: { amount: 5, currency: 'KRW' } } as Payment;

describe('return from the gateway', () => {
  it('reads key, order and amount', () => {
    const search = new URLSearchParams('paymentKey=k&orderId=o1&amount=154000');
    expect(returnedFrom(search)).toEqual({ paymentKey: 'k', orderId: 'o1', amount: 154_000 });
  });

  it.each([
    'orderId=o&amount=1',
    'paymentKey=k&amount=1',
    'paymentKey=k&orderId=o&amount=-1',
    'paymentKey=k&orderId=o',
  ])('does not go on with %s', (search) => expect(returnedFrom(new URLSearchParams(search))).toBeUndefined());

  it('finds the payment it belongs to, and no other', () => {
    const store = memoryStore();
    rememberPayment(store, payment);
    expect(rememberedPayment(store, 'h1', 'o1')).toMatchObject({ id: 'p1' });
    expect(rememberedPayment(store, 'h1', 'o2')).toBeUndefined();
    expect(rememberedPayment(store, 'h2', 'o1')).toBeUndefined();
  });

  it('keeps asking only while the outcome is open', () => {
    expect(isUndecided('UNKNOWN')).toBe(true);
    expect(isUndecided('DONE')).toBe(false);
    expect(isUndecided('ABORTED')).toBe(false);
  });
});
