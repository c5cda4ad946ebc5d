import { api } from '../api/client';
import type * as given from '../api/generated';
import type { Sale } from '../api/types';

/** Bookings that are handed to somebody else by a link. */

export type TransferOffer = given.TransferOffer;

export const transferOf = (booking: string) =>
  api.get('/v1/bookings/{booking}/transfer', { path: { booking } });

/** The link is told this once; one that was made before is void from then on. */
export const makeLink = (booking: string) =>
  api.post('/v1/bookings/{booking}/transfer', { path: { booking } });

export const takeLinkBack = (booking: string) =>
  api.delete('/v1/bookings/{booking}/transfer', { path: { booking } });

export const offerOf = (token: string) => api.post('/v1/transfers/offer', { body: { token } });

export const takeOver = (token: string) => api.post('/v1/transfers/acceptance', { body: { token } });

export const allowTransfers = (seen: Sale, transferable: boolean) =>
  api.put('/v1/sales/{sale}/transfers', {
    path: { sale: seen.id },
    body: { transferable },
    ifMatch: `"${seen.version}"`,
  });
