import { actionKeys, api } from '../api/client';
import { isOpen } from '../api/endpoints';
import type * as given from '../api/generated';
import type { Parts } from './givable';

/** Bookings that an organiser makes for somebody. */
export type Issued = given.Issued;

export interface NewIssued {
  readonly kind: 'COMPLIMENTARY' | 'BOX_OFFICE';
  readonly guestName: string;
  readonly reason: string;
  readonly unitIds: readonly string[];
  readonly areas: Parts;
}

/** All of them, asked for page by page: their number and what was taken for them are told of all. */
export async function issuedOf(session: string): Promise<readonly Issued[]> {
  const all: Issued[] = [];
  let cursor = '';
  do {
    const page = await api.get('/v1/sessions/{session}/issued-bookings', {
      path: { session },
      query: { cursor, limit: 100 },
    });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
}

export function issue(session: string, order: NewIssued): Promise<Issued> {
  const body = { ...order, unitIds: [...order.unitIds], areas: [...order.areas] };
  const act = (idempotencyKey: string) =>
    api.post('/v1/sessions/{session}/issued-bookings', { path: { session }, body, idempotencyKey });
  return actionKeys.once(`issue:${session}:${JSON.stringify(body)}`, act, isOpen);
}

export const cancelIssued = (session: string, booking: string, reason: string) =>
  api.post('/v1/sessions/{session}/issued-bookings/{booking}/cancellation', {
    path: { session, booking },
    body: { reason },
  });
