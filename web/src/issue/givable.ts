import { withCount, type Counts } from '../seats/areas';
import { FREE, type Cells } from '../seats/availability';

/** The cells of a session as somebody sees them who gives out: what the house keeps can be chosen like what is free. */
export function givable(cells: Cells, kept: ReadonlySet<number>): Cells {
  const states = cells.states.map((state, ordinal) => (kept.has(ordinal) ? FREE : state));
  return { version: cells.version, states, pools: cells.pools };
}

/** So many of an area, of what is left or of what the house keeps. */
export interface Part {
  readonly id: string;
  readonly count: number;
  readonly ofHouse: boolean;
}

export type Parts = readonly Part[];

/** The parts with one of them changed; none of it is not kept. */
export function withPart(parts: Parts, changed: Part): Parts {
  const rest = parts.filter(({ id, ofHouse }) => id !== changed.id || ofHouse !== changed.ofHouse);
  return changed.count > 0 ? [...rest, changed] : rest;
}

/** How many of each area, wherever they come from. */
export const countsOf = (parts: Parts): Counts =>
  parts.reduce<Counts>((sum, { id, count }) => withCount(sum, id, (sum[id] ?? 0) + count), {});
