import type { Availability, AvailabilityChanges } from '../api/types';

/** State of a cell, as two bits of a snapshot. */
export const FREE = 0;
export const HELD = 1;
export const SOLD = 2;
export const NOT_FOR_SALE = 3;

/** How full an area is that is sold by number. */
export type Pool = Availability['pools'][number];

/** The cells of one session at one version: one state per ordinal, and how full its areas are, by unit id. */
export interface Cells {
  readonly version: number;
  readonly states: Uint8Array;
  readonly pools: ReadonlyMap<string, Pool>;
}

/** Unpacks a snapshot: cell i is in bits (i mod 4)·2 of byte ⌊i/4⌋. */
export function decode(availability: Availability): Cells {
  const packed = Uint8Array.from(atob(availability.states), (char) => char.charCodeAt(0));
  const states = new Uint8Array(availability.cells);
  for (let i = 0; i < states.length; i++) states[i] = ((packed[i >> 2] ?? 0) >> ((i & 3) * 2)) & 3;
  return { version: availability.version, states, pools: byId(availability.pools) };
}

const byId = (pools: readonly Pool[]) => new Map(pools.map((pool) => [pool.id, pool]));

/** Applies live changes; what is not newer than the cells leaves them as they are, and so does an ordinal out of range. */
export function applied(cells: Cells, change: AvailabilityChanges): Cells {
  if (change.version <= cells.version) return cells;
  const states = cells.states.slice();
  for (const [ordinal, state] of change.changes) {
    if (ordinal >= 0 && ordinal < states.length) states[ordinal] = state;
  }
  const pools = change.pools.length > 0 ? new Map([...cells.pools, ...byId(change.pools)]) : cells.pools;
  return { version: change.version, states, pools };
}

/** The newer of two, so that a slow poll never turns back what a live event has already told. */
export function newer(known: Cells | undefined, fresh: Cells): Cells {
  return known && known.version > fresh.version ? known : fresh;
}
