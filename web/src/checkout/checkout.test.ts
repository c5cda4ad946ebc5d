import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import type { Hold, Payment, Refund } from '../api/types';
import { pauseAfter } from './pause';
import { returnedFrom } from './returned';
import { isOpen, standingOf } from './standing';

const payment = (change: Partial<Payment>) =>
  ({ id: 'p', state: 'READY', bookingId: '', refunds: [], ...change }) as unknown as Payment;
const hold = (state: Hold['state'], ...payments: Payment[]) => ({ state, payments }) as unknown as Hold;
const refund = (state: Refund['state']) => ({ state }) as Refund;

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
});

describe('how a purchase stands', () => {
  it('can be paid for while the hold lasts, also after a decline', () => {
    expect(standingOf(hold('ACTIVE'), false)).toEqual({ kind: 'paying' });
    expect(standingOf(hold('ACTIVE', payment({ state: 'READY' })), false)).toEqual({ kind: 'paying' });
    expect(standingOf(hold('ACTIVE', payment({ state: 'ABORTED' })), false)).toEqual({ kind: 'paying' });
  });

  it('is over once the time has run out or somebody ended it', () => {
    expect(standingOf(hold('ACTIVE'), true)).toEqual({ kind: 'over' });
    expect(standingOf(hold('EXPIRED', payment({ state: 'ABORTED' })), true)).toEqual({ kind: 'over' });
    expect(standingOf(hold('REVOKED'), false)).toEqual({ kind: 'over' });
    expect(standingOf(hold('RELEASED', payment({ state: 'EXPIRED' })), true)).toEqual({ kind: 'released' });
  });

  it('never says that nothing was charged while that is not known', () => {
    expect(standingOf(hold('EXPIRED', payment({ state: 'UNKNOWN' })), true)).toEqual({ kind: 'undecided' });
    expect(standingOf(hold('ACTIVE', payment({ state: 'IN_PROGRESS' })), true)).toEqual({
      kind: 'confirming',
    });
  });

  it('is booked whatever the clock says', () => {
    const paid = payment({ state: 'DONE', bookingId: 'b' });
    expect(standingOf(hold('CONFIRMED', paid), true)).toEqual({ kind: 'booked', bookingId: 'b' });
    expect(standingOf(hold('CONFIRMED'), true)).toEqual({ kind: 'booked', bookingId: '' });
  });

  it('tells money that came too late on its way back, and returned', () => {
    const kind = (...refunds: Refund[]) =>
      standingOf(hold('EXPIRED', payment({ state: 'DONE', refunds })), true).kind;
    expect(kind(refund('REQUESTED'))).toBe('refunding');
    expect(kind(refund('REFUSED'))).toBe('refundStuck');
    expect(standingOf(hold('EXPIRED', payment({ state: 'CANCELED' })), true).kind).toBe('refunded');
  });

  it('is asked about again only while something is open', () => {
    expect(isOpen(standingOf(hold('ACTIVE', payment({ state: 'UNKNOWN' })), false))).toBe(true);
    expect(isOpen(standingOf(hold('EXPIRED', payment({ state: 'DONE' })), false))).toBe(true);
    expect(isOpen(standingOf(hold('ACTIVE'), false))).toBe(false);
    expect(isOpen(standingOf(hold('EXPIRED', payment({ state: 'CANCELED' })), false))).toBe(false);
  });
});

describe('pause between two tries to pay', () => {
  it('is as long as the server asked for, else short', () => {
    expect(pauseAfter(3, new Problem('TRY_AGAIN', 503, undefined, 7_000))).toBe(7_000);
    expect(pauseAfter(12, new Problem('NO_ANSWER', 0, undefined, undefined), 0.99)).toBe(4_000);
    expect(pauseAfter(1, undefined, 0)).toBe(500);
  });
});
