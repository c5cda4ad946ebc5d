import type * as given from '../api/generated';

/** All that a device needs at the door. */
export type Door = given.Door;
export type Guest = given.Guest;
export type Entry = given.GuestEntry;

/** Somebody whom this device let in without the server, until it has told of it. */
export interface Mark {
  /** The act's key: sent twice, it is one act. */
  readonly key: string;
  readonly sessionId: string;
  readonly bookingId: string;
  /** What was scanned or typed. */
  readonly ticket: string;
  readonly gate: string;
  /** Who came in; nothing for a ticket that was not on the list, of which so many did. */
  readonly unitIds: readonly string[];
  readonly count: number;
  readonly seenAt: string;
}

/** A mark that the server did not take: somebody was let in who should not have been. */
export interface Clash {
  readonly mark: Mark;
  readonly code: string;
  /** What the server says about it. */
  readonly title: string;
  /** When, where and by whom the seat had been taken already. */
  readonly at: string;
  readonly gate: string;
  readonly by: string;
  readonly bookingCode: string;
}
