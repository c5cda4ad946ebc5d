import { hasCode } from '../api/problem';

/**
 * How somebody stands to a sale with a line: inside until their time is over, outside as long as they have not stood in it.
 * Nothing has to be known where there is no line.
 */
export type Entry = 'FREE' | 'INSIDE' | 'OVER' | 'OUTSIDE';

/** What is known of it. */
export interface Known {
  /** Whether the sale has a line; false as long as that is not known. */
  readonly lined: boolean;
  /** Whether this browser remembers having been let in. */
  readonly remembered: boolean;
  /** Whether the time that it remembers has passed. */
  readonly passed: boolean;
  /** Why the last hold was refused. */
  readonly error: unknown;
}

/** The one thing that is so. What is remembered is only advice: when the server says that nobody is inside, it is so. */
export function entryOf({ lined, remembered, passed, error }: Known): Entry {
  if (!lined) return 'FREE';
  if (!remembered) return 'OUTSIDE';
  return passed || isOutside(error) ? 'OVER' : 'INSIDE';
}

/** Whether something was refused because whoever asked is not inside. */
export const isOutside = (error: unknown) =>
  hasCode(error, 'ENTRY_PASS_REQUIRED', 'ENTRY_PASS_INVALID', 'ENTRY_PASS_EXPIRED');
