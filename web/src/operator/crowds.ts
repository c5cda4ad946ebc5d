import { actionKeys, api } from '../api/client';
import type { Crowd, CrowdReport, Rehearsal } from '../api/generated';
import { isPassing } from '../api/problem';

/** What the desk asks about crowds of simulated guests, and how it sends one. */

export type { Crowd, CrowdReport, Rehearsal };
export type Moment = Crowd['now'];
export type Curve = Crowd['curve'];

export interface CrowdWish {
  readonly guests: number;
  readonly curve: Curve;
  readonly overSeconds: number;
}

/** Sets up a rehearsal of a sale: another sale of the same seats that no real guest sees. */
export const setUpRehearsal = (sale: string, ratePerMinute: number, maxInside: number) =>
  api.post('/v1/sales/{sale}/rehearsals', {
    path: { sale },
    body: { opensInSeconds: 5, ratePerMinute, maxInside },
  });

export const rehearsal = (sale: string) => api.get('/v1/rehearsals/{sale}', { path: { sale } });
export const endRehearsal = (sale: string) => api.post('/v1/rehearsals/{sale}/end', { path: { sale } });

/** Sends a crowd at a rehearsal; asked again after an answer was lost, it is the same crowd. */
export const sendCrowd = (sale: string, body: CrowdWish) =>
  actionKeys.once(
    `crowd:${sale}`,
    (idempotencyKey) => api.post('/v1/rehearsals/{sale}/crowds', { path: { sale }, body, idempotencyKey }),
    isPassing,
  );

export const crowdsOf = (sale: string) =>
  api.get('/v1/rehearsals/{sale}/crowds', { path: { sale }, query: { limit: 20, cursor: '' } });
export const crowd = (id: string) => api.get('/v1/crowds/{crowd}', { path: { crowd: id } });
export const crowdReport = (id: string) => api.get('/v1/crowds/{crowd}/report', { path: { crowd: id } });
export const callBack = (id: string) => api.post('/v1/crowds/{crowd}/cancel', { path: { crowd: id } });

/** A rate that lets everybody in within about two minutes, or four for twenty thousand. */
export const usualRate = (guests: number) => Math.max(300, Math.floor((guests * 10_000) / (20_000 + guests)));

/** As many places as are entered within twelve seconds, since that is about what a purchase takes. */
export const usualInside = (guests: number) => Math.max(60, Math.floor(usualRate(guests) / 5));
