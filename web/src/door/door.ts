import { actionKeys, api } from '../api/client';
import { isOpen } from '../api/endpoints';
import type { Mark } from './types';

/** What a device at the door asks of the server. */

/** A door does not wait: after so long without an answer the device decides by itself, milliseconds. */
const AT_ONCE = 3_000;

export const doorOf = (session: string) => api.get('/v1/sessions/{session}/door', { path: { session } });

export const countsAt = (session: string) =>
  api.get('/v1/sessions/{session}/door/counts', { path: { session }, patience: 5_000 });

/** One act at the door, as it is sent at once. */
export interface Showing {
  readonly key: string;
  readonly sessionId: string;
  readonly ticket: string;
  readonly gate: string;
  readonly atMost: number;
}

export const checkIn = ({ key, sessionId, ticket, gate, atMost }: Showing) =>
  api.post('/v1/sessions/{session}/check-ins', {
    path: { session: sessionId },
    body: { ticket, gate, atMost },
    idempotencyKey: key,
    patience: AT_ONCE,
  });

/** Tells of what this device has decided by itself. */
export const tellOf = ({ key, sessionId, ticket, gate, unitIds, count, seenAt }: Mark) =>
  api.post('/v1/sessions/{session}/check-ins', {
    path: { session: sessionId },
    body: { ticket, gate, seenAt, ...(unitIds.length > 0 ? { unitIds: [...unitIds] } : { atMost: count }) },
    idempotencyKey: key,
  });

/** Takes back that these came in, and nobody else of the booking. */
export const undoCheckIn = (session: string, booking: string, units: readonly string[]) =>
  api.delete('/v1/sessions/{session}/bookings/{booking}/check-in', {
    path: { session, booking },
    query: { unitId: [...units] },
  });

/** The booking of a guest, cancelled by whoever manages the session; under one key until it is answered. */
export function cancelGuest(session: string, bookingId: string, reason: string) {
  const body = { bookingId, reason };
  const act = (idempotencyKey: string) =>
    api.post('/v1/sessions/{session}/cancellations', { path: { session }, body, idempotencyKey });
  return actionKeys.once(`cancelGuest:${bookingId}:${reason}`, act, isOpen);
}

export const markNoShow = (session: string, booking: string, reason: string) =>
  api.post('/v1/sessions/{session}/bookings/{booking}/no-show', {
    path: { session, booking },
    body: { reason },
  });

export const undoNoShow = (session: string, booking: string, reason: string) =>
  api.post('/v1/sessions/{session}/bookings/{booking}/no-show/undo', {
    path: { session, booking },
    body: { reason },
  });

/** Which guests are looked for. */
export interface Search {
  readonly q: string;
  readonly state: string;
  readonly cursor: string;
}

export const guestsOf = (session: string, { q, state, cursor }: Search) =>
  api.get('/v1/sessions/{session}/guests', {
    path: { session },
    query: { q, cursor, limit: 50, ...(state ? { state: [state as 'CONFIRMED'] } : {}) },
  });
