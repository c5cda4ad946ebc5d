import type { ChainEntry, ChainEntryPage } from '../api/generated';
import { Problem } from '../api/problem';
import { follow, unread, type Followed } from './follow';
import { prove, proveEnd, START, type ToldSeed } from './prove';

/** How a reading of a line stands. */
export interface Reading {
  readonly line: Followed;
  /** Hash of the last entry that was read. */
  readonly head: string;
  readonly seeds: readonly ToldSeed[];
  /** Of the heads that are looked for, those that were not met yet. */
  readonly missing: ReadonlySet<string>;
  /** Whether there was nothing more to read. */
  readonly isAll: boolean;
}

export interface Wanted {
  /** Heads that were seen somewhere. */
  readonly heads: Iterable<string>;
  /** The place whose story is told. */
  readonly place: number | undefined;
}

export const nothingRead = ({ heads, place }: Wanted): Reading => ({
  line: unread(place),
  head: START,
  seeds: [],
  missing: new Set(heads),
  isAll: false,
});

/**
 * Reads the next page of a line's chain and checks it.
 *
 * @throws BrokenChain when an entry does not follow from those before it
 */
export async function readOn(before: Reading, page: ChainEntryPage): Promise<Reading> {
  const more = await prove(before.head, page.items);
  const line = page.items.reduce(follow, before.line);
  const seeds = [...before.seeds, ...more];
  const last = page.items.at(-1);
  if (last?.kind === 'CLOSE' && line.opened) await proveEnd(last, line.opened, seeds);
  return {
    line,
    head: last?.hash ?? before.head,
    seeds,
    missing: without(before.missing, page.items),
    isAll: page.next === '',
  };
}

function without(heads: ReadonlySet<string>, entries: readonly ChainEntry[]): ReadonlySet<string> {
  const left = new Set(heads);
  entries.forEach(({ hash }) => left.delete(hash));
  return left;
}

/** How long to wait before a page is asked for again, milliseconds; undefined when that is no use. */
export const pauseAfter = (error: unknown): number | undefined =>
  error instanceof Problem && error.code === 'TOO_MANY_REQUESTS' ? (error.retryAfter ?? 1_000) : undefined;
