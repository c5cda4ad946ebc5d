import { api } from '../api/client';
import type * as given from '../api/generated';

/** What those who take money ask about it. */

export type Takings = given.Takings;
export type Sums = given.TakingsSums;
export type RefundLine = given.RefundLine;

export const takingsOf = (session: string) =>
  api.get('/v1/sessions/{session}/takings', { path: { session } });

export const refundsOf = (session: string, cursor: string) =>
  api.get('/v1/sessions/{session}/refunds', { path: { session }, query: { limit: 20, cursor } });
