import { actionKeys, api } from '../api/client';
import { isOpen } from '../api/endpoints';
import type * as given from '../api/generated';
import type { Sale } from '../api/types';

/** Bookings that change to other seats. */

export type MoveQuote = given.MoveQuote;
export type MoveOutcome = given.MoveOutcome;

export const moveChance = (booking: string) => api.get('/v1/bookings/{booking}/move', { path: { booking } });

export const moveQuote = (booking: string, units: readonly string[], to: readonly string[]) =>
  api.get('/v1/bookings/{booking}/move-quote', {
    path: { booking },
    query: { units: [...units], to: [...to] },
  });

const named = (units: readonly { readonly unitId: string }[]) => units.map(({ unitId }) => unitId);

/** Does what the quote says, for what it says. */
export function moveBooking({ bookingId, from, to, pay, refund }: MoveQuote): Promise<MoveOutcome> {
  const body = { unitIds: named(from), toUnitIds: named(to), pay, refund };
  const act = (idempotencyKey: string) =>
    api.post('/v1/bookings/{booking}/moves', { path: { booking: bookingId }, body, idempotencyKey });
  return actionKeys.once(`move:${bookingId}:${JSON.stringify(body)}`, act, isOpen);
}

export interface GuestMove {
  readonly session: string;
  readonly booking: string;
  readonly unitIds: readonly string[];
  readonly toUnitIds: readonly string[];
  readonly refundDifference: boolean;
  readonly reason: string;
}

/** Gives a guest other seats, by whoever manages the session. */
export function moveGuest({ session, booking, ...order }: GuestMove): Promise<MoveOutcome> {
  const body = {
    ...order,
    bookingId: booking,
    unitIds: [...order.unitIds],
    toUnitIds: [...order.toUnitIds],
  };
  const act = (idempotencyKey: string) =>
    api.post('/v1/sessions/{session}/moves', { path: { session }, body, idempotencyKey });
  return actionKeys.once(`moveGuest:${booking}:${JSON.stringify(body)}`, act, isOpen);
}

export const allowMoves = (seen: Sale, allowed: boolean, endMinutes: number) =>
  api.put('/v1/sales/{sale}/moves', {
    path: { sale: seen.id },
    body: { allowed, endMinutes },
    ifMatch: `"${seen.version}"`,
  });
