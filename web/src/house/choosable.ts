import { FREE, NOT_FOR_SALE, type Cells } from '../seats/availability';

/** The cells of a session as somebody sees them who gives back: what the house keeps can be chosen, and nothing else. */
export function releasable(cells: Cells, kept: ReadonlySet<number>): Cells {
  const states = cells.states.map((_, ordinal) => (kept.has(ordinal) ? FREE : NOT_FOR_SALE));
  return { version: cells.version, states, pools: cells.pools };
}
