import { FREE, NOT_FOR_SALE, type Cells } from '../seats/availability';

/** The cells of a session as somebody sees them who looks for guests: what is taken can be chosen, and nothing else. */
export function taken(cells: Cells, guests: ReadonlySet<number>): Cells {
  const states = cells.states.map((_, ordinal) => (guests.has(ordinal) ? FREE : NOT_FOR_SALE));
  return { version: cells.version, states, pools: cells.pools };
}
