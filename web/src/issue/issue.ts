import { actionKeys, api } from '../api/client';
import { isOpen } from '../api/endpoints';
import type * as given from '../api/generated';

/** Bookings that an organiser makes for somebody. */
export type Issued = given.Issued;

export interface NewIssued {
  readonly kind: 'COMPLIMENTARY' | 'BOX_OFFICE';
  readonly guestName: string;
  readonly reason: string;
  readonly unitIds: readonly string[];
}

export const issuedOf = (session: string) =>
  api.get('/v1/sessions/{session}/issued-bookings', { path: { session } });

export function issue(session: string, order: NewIssued): Promise<Issued> {
  const body = { ...order, unitIds: [...order.unitIds] };
  const act = (idempotencyKey: string) =>
    api.post('/v1/sessions/{session}/issued-bookings', { path: { session }, body, idempotencyKey });
  return actionKeys.once(`issue:${session}:${JSON.stringify(body)}`, act, isOpen);
}

export const cancelIssued = (session: string, booking: string, reason: string) =>
  api.post('/v1/sessions/{session}/issued-bookings/{booking}/cancellation', {
    path: { session, booking },
    body: { reason },
  });
