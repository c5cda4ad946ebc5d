import { api } from '../api/client';
import type * as given from '../api/generated';

/** What those who take money ask about it. */

export type Takings = given.Takings;
export type Sums = given.TakingsSums;
export type RefundLine = given.RefundLine;
export type Settlement = given.Settlement;
export type SettlementBooks = Settlement['ours'];
export type SettlementLine = Settlement['lines'][number];

export const takingsOf = (session: string) =>
  api.get('/v1/sessions/{session}/takings', { path: { session } });

export const refundsOf = (session: string, cursor: string) =>
  api.get('/v1/sessions/{session}/refunds', { path: { session }, query: { limit: 20, cursor } });

export const settlementOf = (place: string, day: string) =>
  api.get('/v1/places/{place}/settlements/{day}', { path: { place, day } });

/** Has the payment company asked about every payment of a day. */
export const askGateway = (place: string, day: string) =>
  api.post('/v1/places/{place}/settlements/{day}/inquiry', { path: { place, day } });
