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
/** With the pace of the sale's own room: what is rehearsed is that sale. */
export const setUpRehearsal = (sale: string) =>
  api.post('/v1/sales/{sale}/rehearsals', { path: { sale }, body: { opensInSeconds: 5 } });

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
