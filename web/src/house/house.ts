import { actionKeys, api } from '../api/client';
import { isOpen } from '../api/endpoints';
import type * as given from '../api/generated';

/** A unit that the house keeps. */
export type KeptUnit = given.HouseSeatKeptUnit;

export const houseSeatsOf = (session: string) =>
  api.get('/v1/sessions/{session}/house-seats', { path: { session } });

/** How many of an area the house keeps. */
export type KeptArea = given.HouseAreaKeptArea;

export const houseAreasOf = (session: string) =>
  api.get('/v1/sessions/{session}/house-areas', { path: { session } });

/** Does an order of the house once, however often it has to be sent. */
const once = <T>(what: string, body: object, act: (idempotencyKey: string) => Promise<T>) =>
  actionKeys.once(`${what}:${JSON.stringify(body)}`, act, isOpen);

/** Says how many of an area are kept in all, and why. */
export const keepOfArea = (session: string, order: { unitId: string; count: number; reason: string }) =>
  once(`keepOfArea:${session}`, order, (idempotencyKey) =>
    api.post('/v1/sessions/{session}/house-areas', { path: { session }, body: order, idempotencyKey }),
  );

/** Which units, and why. */
export interface HouseOrder {
  readonly unitIds: readonly string[];
  readonly reason: string;
}

export function blockSeats(session: string, { unitIds, reason }: HouseOrder) {
  const body = { unitIds: [...unitIds], reason };
  return once(`block:${session}`, body, (idempotencyKey) =>
    api.post('/v1/sessions/{session}/house-seats', { path: { session }, body, idempotencyKey }),
  );
}

export function releaseSeats(session: string, { unitIds, reason }: HouseOrder) {
  const body = { unitIds: [...unitIds], reason };
  return once(`release:${session}`, body, (idempotencyKey) =>
    api.post('/v1/sessions/{session}/house-seats/release', { path: { session }, body, idempotencyKey }),
  );
}
