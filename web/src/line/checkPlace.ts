import { ownPlace, sealedTick } from '../api/endpoints';
import { canHash, placeIn } from './draw';

/** A place that was worked out here. */
export interface CheckedPlace {
  /** The place that the server says, counted from 0. */
  readonly said: number;
  /** The place that follows from the sealed tick; undefined when the tick has none for the turn. */
  readonly found: number | undefined;
  /** How many turns the tick has. */
  readonly turns: number;
  /** True for a ticket of a lottery: all tickets are one draw. */
  readonly ofDraw: boolean;
}

/**
 * Asks where the turn was stamped, reads its sealed tick as anybody can, and draws its place again; null in a browser that
 * cannot hash.
 */
export async function checkPlace(roomId: string): Promise<CheckedPlace | null> {
  if (!canHash()) return null;
  const own = await ownPlace(roomId);
  const tick = await sealedTick(roomId, own.tick);
  return { said: own.place, found: await placeIn(tick, own), turns: tick.count, ofDraw: own.tick === 0 };
}
