import { FREE, type Cells } from '../seats/availability';

/** The cells of a session as somebody sees them who gives out: what the house keeps can be chosen like what is free. */
export function givable(cells: Cells, kept: ReadonlySet<number>): Cells {
  const states = cells.states.map((state, ordinal) => (kept.has(ordinal) ? FREE : state));
  return { version: cells.version, states, pools: cells.pools };
}
