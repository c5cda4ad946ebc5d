import type { Hold, Payment } from '../api/types';

/** How a purchase stands, told from the hold and the payment that was begun for it. */
export type Standing =
  /** The seats are held and can be paid for. */
  | { readonly kind: 'paying' }
  /** A confirmation is on its way to the gateway. */
  | { readonly kind: 'confirming' }
  /** The gateway has not said what became of a confirmation. */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'booked'; readonly bookingId: string }
  /** Paid too late: the money is on its way back, or back, or a person has to look. */
  | { readonly kind: 'refunding' | 'refunded' | 'refundStuck'; readonly payment: Payment }
  /** Given back by the guest. */
  | { readonly kind: 'released' }
  /** Its time has run out, and nothing was charged. */
  | { readonly kind: 'over' };

/**
 * @param timeIsOver whether the time that the guest is shown has run out by the server's clock
 */
export function standingOf(hold: Hold, timeIsOver: boolean): Standing {
  const payment = hold.payments.at(-1);
  return (payment && standingOfPayment(payment)) ?? standingOfHold(hold, timeIsOver);
}

/** What a payment says by itself; nothing when it can still be paid or was declined. */
export function standingOfPayment(payment: Payment): Standing | undefined {
  if (payment.bookingId !== '') return { kind: 'booked', bookingId: payment.bookingId };
  switch (payment.state) {
    case 'IN_PROGRESS':
      return { kind: 'confirming' };
    case 'UNKNOWN':
      return { kind: 'undecided' };
    case 'CANCELED':
    case 'PARTIAL_CANCELED':
      return { kind: 'refunded', payment };
    case 'DONE':
      return { kind: payment.refunds.some(isStuck) ? 'refundStuck' : 'refunding', payment };
    case 'READY':
    case 'ABORTED':
    case 'EXPIRED':
      return undefined;
  }
}

const isStuck = (refund: Payment['refunds'][number]) => refund.state === 'REFUSED';

function standingOfHold(hold: Hold, timeIsOver: boolean): Standing {
  if (hold.state === 'CONFIRMED') return { kind: 'booked', bookingId: '' };
  if (hold.state === 'RELEASED') return { kind: 'released' };
  return { kind: hold.state === 'ACTIVE' && !timeIsOver ? 'paying' : 'over' };
}

/** True while the server may know more in a moment, so that it is asked again soon. */
export function isOpen({ kind }: Standing): boolean {
  return kind === 'confirming' || kind === 'undecided' || kind === 'refunding';
}
