import { actionKeys, api } from '../api/client';
import type * as given from '../api/generated';
import { isOpen, roomOf } from '../api/endpoints';
import type { LocalizedText, Offering, RefundTerms, Room, Sale, Session } from '../api/types';

/** What owners ask about their offerings, and what they change. A change names the version that it was thought out on. */

export type NewOffering = given.OfferingBody;
export type NewSession = given.SessionBody;
export type Rescheduling = given.SessionDateRescheduling;
export type NewSale = given.SaleBody;
export type SaleTerms = given.SaleDeskSaleChange;
export type AddedSession = given.SaleSessionAddedSession;
export type SaleLogEntry = given.SaleDeskLogEntry;

/** What an offering is called. */
export interface Texts {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
}

const tag = ({ version }: { readonly version: number }) => `"${version}"`;

export const managedOfferings = (cursor: string) =>
  api.get('/v1/offerings/managed', { query: { limit: 30, cursor } });

export const managedOffering = (offering: string) =>
  api.get('/v1/offerings/{offering}/managed', { path: { offering } });

/** Makes one thing, however often it is sent: a double click, or a retry after a lost answer, asks for the same. */
function once<T>(what: string, body: object, make: (idempotencyKey: string) => Promise<T>): Promise<T> {
  return actionKeys.once(`make:${what}:${JSON.stringify(body)}`, make, isOpen);
}

export const makeOffering = (body: NewOffering) =>
  once('offering', body, (idempotencyKey) => api.post('/v1/offerings', { body, idempotencyKey }));

export const changeOffering = (seen: Offering, body: Texts) =>
  api.put('/v1/offerings/{offering}', { path: { offering: seen.id }, body, ifMatch: tag(seen) });

export const showOffering = (seen: Offering, published: boolean) =>
  api.put('/v1/offerings/{offering}/shown', {
    path: { offering: seen.id },
    body: { published },
    ifMatch: tag(seen),
  });

export const setRefundTerms = (seen: Offering, body: RefundTerms) =>
  api.put('/v1/offerings/{offering}/refund-terms', { path: { offering: seen.id }, body, ifMatch: tag(seen) });

export const addSession = (offering: string, body: NewSession) =>
  once(`session of ${offering}`, body, (idempotencyKey) =>
    api.post('/v1/offerings/{offering}/sessions', { path: { offering }, body, idempotencyKey }),
  );

export const changeSession = (seen: Session, body: NewSession) =>
  api.put('/v1/sessions/{session}', { path: { session: seen.id }, body, ifMatch: tag(seen) });

export const removeSession = (seen: Session) =>
  api.delete('/v1/sessions/{session}', { path: { session: seen.id }, ifMatch: tag(seen) });

/** Ends a session for good: its sale stops, and its bookings are given back. */
export const callOffSession = (seen: Session, reason: string) =>
  api.post('/v1/sessions/{session}/calling-off', {
    path: { session: seen.id },
    body: { reason },
    ifMatch: tag(seen),
  });

export const callingOff = (session: string) =>
  api.get('/v1/sessions/{session}/calling-off', { path: { session } });

/** Gives a session another date; who has booked keeps it or gives it back. */
export const rescheduleSession = (seen: Session, body: Rescheduling) =>
  api.post('/v1/sessions/{session}/rescheduling', {
    path: { session: seen.id },
    body,
    ifMatch: tag(seen),
  });

/** What guests have answered to the last change of the date. */
export const rescheduling = (session: string) =>
  api.get('/v1/sessions/{session}/rescheduling', { path: { session } });

export const addSale = (offering: string, body: NewSale) =>
  once(`sale of ${offering}`, body, (idempotencyKey) =>
    api.post('/v1/offerings/{offering}/sales', { path: { offering }, body, idempotencyKey }),
  );

export const changeSale = (seen: Sale, body: SaleTerms) =>
  api.put('/v1/sales/{sale}', { path: { sale: seen.id }, body, ifMatch: tag(seen) });

export const addToSale = (seen: Sale, body: AddedSession) =>
  api.post('/v1/sales/{sale}/sessions', { path: { sale: seen.id }, body, ifMatch: tag(seen) });

export const takeOutOfSale = (seen: Sale, session: string) =>
  api.delete('/v1/sales/{sale}/sessions/{session}', { path: { sale: seen.id, session }, ifMatch: tag(seen) });

export const closeSale = (seen: Sale, reason: string) =>
  api.post('/v1/sales/{sale}/closing', { path: { sale: seen.id }, body: { reason }, ifMatch: tag(seen) });

export const saleLog = (sale: string) => api.get('/v1/sales/{sale}/log', { path: { sale } });

/** How people are let in. */
export interface RoomTerms {
  readonly ratePerMinute: number;
  readonly maxInside: number;
  readonly ordering: Room['ordering'];
}

export const openRoom = (saleId: string, terms: RoomTerms) =>
  api.post('/v1/rooms', { body: { saleId, ...terms } });

/** The rooms of sales, in their order; null for a sale without. */
export const roomsOf = (sales: readonly Sale[]) => Promise.all(sales.map(({ id }) => roomOf(id)));
