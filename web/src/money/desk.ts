import { api } from '../api/client';
import type * as given from '../api/generated';

/** What operators ask about money that is stuck, and what they do about it. */

export type Gateway = given.GatewayHealth;
export type UnknownPayment = given.UnknownPayment;
export type Webhook = given.Webhook;
export type AccountChoice = given.AccountChoice;
export type Act = 'calling-off' | 'settlement';

export const gateways = () => api.get('/v1/gateways', { query: { limit: 20, cursor: '' } });

/** What was chosen for a place, the newest first. */
export const accountsOf = (place: string) =>
  api.get('/v1/places/{place}/gateway-accounts', { path: { place }, query: { limit: 20, cursor: '' } });

export const chooseAccount = (place: string, account: string) =>
  api.post('/v1/places/{place}/gateway-accounts', { path: { place }, body: { account } });

export const unknownPayments = (cursor: string) =>
  api.get('/v1/unknown-payments', { query: { limit: 20, cursor } });

export const stuckRefunds = (cursor: string) =>
  api.get('/v1/stuck-refunds', { query: { limit: 20, cursor } });

/** What gateways told; only what came out so, if an outcome is named. */
export const webhooks = (outcome: Webhook['outcome'] | undefined, cursor: string) =>
  api.get('/v1/webhooks', { query: { limit: 20, cursor, ...(outcome && { outcome }) } });

export const askNow = (payment: string) =>
  api.post('/v1/unknown-payments/{payment}/inquiry', { path: { payment } });

export const settleBy = (act: Act, payment: string, reason: string) =>
  act === 'calling-off'
    ? api.post('/v1/unknown-payments/{payment}/calling-off', { path: { payment }, body: { reason } })
    : api.post('/v1/unknown-payments/{payment}/settlement', { path: { payment }, body: { reason } });

export const retryRefund = (refund: string, reason: string) =>
  api.post('/v1/stuck-refunds/{refund}/retry', { path: { refund }, body: { reason } });
