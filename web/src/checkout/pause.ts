import { Problem } from '../api/problem';
import { pollSpacing } from '../time/pollSpacing';

/** Longest pause between two tries while somebody waits to pay, milliseconds: seats are held for minutes only. */
const LONGEST = 4_000;

/** How long to wait before the next try: as the server asked, else growing and jittered, but never long. */
export function pauseAfter(failures: number, error: unknown, random = Math.random()): number {
  const asked = error instanceof Problem ? error.retryAfter : undefined;
  return asked ?? Math.min(LONGEST, pollSpacing(0, failures, random));
}
