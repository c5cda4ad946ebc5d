import { api } from '../api/client';
import type * as given from '../api/generated';

/** A unit that the house keeps. */
export type KeptUnit = given.HouseSeatKeptUnit;

export const houseSeatsOf = (session: string) =>
  api.get('/v1/sessions/{session}/house-seats', { path: { session } });

/** Which units, and why. */
export interface HouseOrder {
  readonly unitIds: readonly string[];
  readonly reason: string;
}

export const blockSeats = (session: string, { unitIds, reason }: HouseOrder) =>
  api.post('/v1/sessions/{session}/house-seats', {
    path: { session },
    body: { unitIds: [...unitIds], reason },
  });

export const releaseSeats = (session: string, { unitIds, reason }: HouseOrder) =>
  api.post('/v1/sessions/{session}/house-seats/release', {
    path: { session },
    body: { unitIds: [...unitIds], reason },
  });
