import { api } from '../api/client';
import type * as given from '../api/generated';

/** What those who take money ask about it. */

export type Takings = given.Takings;
export type OfferingTakings = given.OfferingTakings;
export type Sums = given.TakingsSums;
export type RefundLine = given.RefundLine;
export type Settlement = given.Settlement;
export type SettlementBooks = Settlement['ours'];
export type SettlementDifference = given.SettlementDifference;
export type SettlementLine = SettlementDifference['lines'][number];
export type SettledDay = given.SettledDay;

export const takingsOf = (session: string) =>
  api.get('/v1/sessions/{session}/takings', { path: { session } });

export const offeringTakings = (offering: string) =>
  api.get('/v1/offerings/{offering}/takings', { path: { offering } });

export const refundsOf = (session: string, cursor: string) =>
  api.get('/v1/sessions/{session}/refunds', { path: { session }, query: { limit: 20, cursor } });

export const settlementOf = (place: string, day: string) =>
  api.get('/v1/places/{place}/settlements/{day}', { path: { place, day } });

/** The payments of a day of which something does not simply agree, the newest first. */
export const differencesOf = (place: string, day: string, cursor: string) =>
  api.get('/v1/places/{place}/settlements/{day}/differences', {
    path: { place, day },
    query: { limit: 20, cursor },
  });

/** The days that were settled by themselves, the newest first. */
export const settledDays = (place: string, cursor: string) =>
  api.get('/v1/places/{place}/settlements', { path: { place }, query: { limit: 20, cursor } });

/** Has the payment company asked about every payment of a day. */
export const askGateway = (place: string, day: string) =>
  api.post('/v1/places/{place}/settlements/{day}/inquiry', { path: { place, day } });
