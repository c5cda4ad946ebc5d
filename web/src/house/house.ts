import { api } from '../api/client';
import type * as given from '../api/generated';

/** A unit that the house keeps. */
export type KeptUnit = given.HouseSeatKeptUnit;

export const houseSeatsOf = (session: string) =>
  api.get('/v1/sessions/{session}/house-seats', { path: { session } });

/** How many of an area the house keeps. */
export type KeptArea = given.HouseAreaKeptArea;

export const houseAreasOf = (session: string) =>
  api.get('/v1/sessions/{session}/house-areas', { path: { session } });

/** Says how many of an area are kept in all, and why. */
export const keepOfArea = (session: string, order: { unitId: string; count: number; reason: string }) =>
  api.post('/v1/sessions/{session}/house-areas', { path: { session }, body: order });

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
