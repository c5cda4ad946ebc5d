import type { Choice, Seat } from './choice';

/** What was found, and what had been chosen by hand before and had to make room for it. */
export interface Finding {
  readonly found: Choice;
  readonly replaced: Choice;
}

/**
 * A finding takes the place of what was chosen: who asks for two wants two. What was chosen by hand is remembered, so that
 * it is said and can be had back; what only was found before is not.
 *
 * @param last the finding before, whether or not it is still what is chosen
 */
export function findingOf(found: Choice, chosen: Choice, last: Finding | undefined): Finding {
  if (last && isStill(chosen, last)) return { found, replaced: last.replaced };
  const lost = chosen.some((id) => !found.includes(id));
  return { found, replaced: lost ? chosen : [] };
}

/** Whether exactly what was found is chosen: nobody has gone on from there. */
export function isStill(chosen: Choice, { found }: Finding): boolean {
  return chosen.length === found.length && chosen.every((id) => found.includes(id));
}

/** Most units that are remembered as seen already. */
const MOST_SEEN = 90;

/**
 * What has been looked at, so that the next finding is another; the oldest may come again. When there was nothing else, all of it
 * may.
 */
export function seenWith(found: Choice, before: Choice): Choice {
  return found.length === 0 ? [] : [...before, ...found].slice(-MOST_SEEN);
}

/** How many stand beside each other in the longest row of what is sold; more are nowhere found together. */
export function longestRow(
  seats: Iterable<Pick<Seat, 'section' | 'row' | 'price' | 'category'>>,
  only?: ReadonlySet<string>,
): number {
  const rows = new Map<string, number>();
  for (const { section, row, price, category } of seats) {
    if (!price || (only && !only.has(category))) continue;
    const key = `${section}\n${row}`;
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...rows.values());
}
