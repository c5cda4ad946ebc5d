import type { ProblemCode } from '../api/types';
import { MARK, readTicket } from './ticketText';
import type { Door, Entry, Guest, Mark } from './types';

/** What a member of staff is told about a ticket. */
export type Verdict = In | Out;

export interface In {
  readonly ok: true;
  /** Whose ticket it is; unknown offline when it was sold after the list was loaded. */
  readonly guest: Guest | undefined;
  /** Who comes in now. */
  readonly unitIds: readonly string[];
  /** How many come in now. */
  readonly count: number;
  /** Decided by this device alone; the server hears of it later. */
  readonly offline: boolean;
}

export interface Out {
  readonly ok: false;
  readonly why: ProblemCode | 'NOT_ON_LIST' | 'NO_LIST';
  readonly guest: Guest | undefined;
  /** When, where and by whom the first one was let in. */
  readonly at: string;
  readonly gate: string;
  readonly by: string;
  /** When the session is that the ticket is for, where that may be known. */
  readonly startsAt: string;
  readonly offline: boolean;
}

/** What this device knows when it has to decide alone. */
export interface Known {
  readonly door: Door;
  /** What it has let in and not told the server yet. */
  readonly marks: readonly Mark[];
  /** Whether the signature is good; undefined when this browser cannot tell. */
  readonly genuine: boolean | undefined;
}

/** A refusal without more to say. */
export const out = (why: Out['why'], more: Partial<Out> = {}): Out => ({
  ok: false,
  why,
  guest: undefined,
  at: '',
  gate: '',
  by: '',
  startsAt: '',
  offline: false,
  ...more,
});

/** A booking code as it is kept, however it was typed. */
export const plainCode = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

/**
 * Decides without the server: by signature and by the list of the day, with what this device has let in since.
 *
 * @param atMost how many may come in, when not all of a booking come at once
 */
export function decide(text: string, atMost: number, known: Known): Verdict {
  if (!text.startsWith(MARK)) {
    const guest = known.door.guests.find(({ code }) => code === plainCode(text));
    return guest ? admit(guest, atMost, known) : out('TICKET_UNKNOWN', { offline: true });
  }
  const ticket = readTicket(text);
  if (!ticket || known.genuine === false) return out('TICKET_FORGED', { offline: true });
  if (ticket.sessionId !== known.door.session.id) return out('TICKET_OTHER_SESSION', { offline: true });
  const guest = known.door.guests.find(({ bookingId }) => bookingId === ticket.bookingId);
  if (guest) {
    if (guest.code !== ticket.code) return out('TICKET_REPLACED', { guest, offline: true });
    return admit(guest, atMost, known);
  }
  if (known.genuine !== true) return out('NOT_ON_LIST', { offline: true });
  const before = known.marks.filter(({ bookingId }) => bookingId === ticket.bookingId);
  const left = ticket.units - before.reduce((sum, { count }) => sum + count, 0);
  if (left <= 0) return already(undefined, before.at(-1));
  return { ok: true, guest: undefined, unitIds: [], count: Math.min(left, atMost), offline: true };
}

function admit(listed: Guest, atMost: number, { marks }: Known): Verdict {
  const guest = withMarks(listed, marks);
  if (guest.state === 'CANCELLED') return out('TICKET_CANCELLED', { guest, offline: true });
  const inside = new Set(guest.entries.map(({ unitId }) => unitId));
  const unitIds = guest.units.map(({ unitId }) => unitId).filter((id) => !inside.has(id));
  if (unitIds.length === 0) return already(guest, guest.entries.at(-1));
  const now = unitIds.slice(0, atMost);
  return { ok: true, guest, unitIds: now, count: now.length, offline: true };
}

function already(guest: Guest | undefined, last: Partial<Entry & Mark> | undefined): Out {
  const at = last?.at ?? last?.seenAt ?? '';
  return out('ALREADY_IN', { guest, at, gate: last?.gate ?? '', by: last?.by ?? '', offline: true });
}

/** Whose coming in can still be taken back. */
export const undoableOf = ({ entries }: Guest, now: number): readonly string[] =>
  entries.filter(({ undoUntil }) => Date.parse(undoUntil) > now).map(({ unitId }) => unitId);

/** The booking that is meant by what was scanned or typed, as far as this device knows; empty if it does not. */
export const bookingOf = (text: string, door: Door | undefined): string =>
  (text.startsWith(MARK)
    ? readTicket(text)?.bookingId
    : door?.guests.find(({ code }) => code === plainCode(text))?.bookingId) ?? '';

/** A guest as this device sees them: in, where it has let them in itself. */
export function withMarks(guest: Guest, marks: readonly Mark[]): Guest {
  const known = new Set(guest.entries.map(({ unitId }) => unitId));
  const own = marks
    .filter(({ bookingId }) => bookingId === guest.bookingId)
    .flatMap(({ unitIds, count, seenAt, gate }) => {
      const free = guest.units.map(({ unitId }) => unitId).filter((unitId) => !known.has(unitId));
      // Who was let in before the list knew of them was let in by number, on whichever seats are left.
      const came =
        unitIds.length > 0 ? free.filter((unitId) => unitIds.includes(unitId)) : free.slice(0, count);
      for (const unitId of came) known.add(unitId);
      return came.map((unitId) => ({ unitId, at: seenAt, gate, by: '', offline: true, undoUntil: seenAt }));
    });
  return own.length === 0 ? guest : { ...guest, state: 'CHECKED_IN', entries: [...guest.entries, ...own] };
}

/** How many are expected and in, by the list and what this device has let in since. */
export function countsOf(
  door: Door,
  marks: readonly Mark[],
): { readonly expected: number; readonly in: number } {
  const guests = door.guests.map((guest) => withMarks(guest, marks));
  const sum = (of: (guest: Guest) => number) => guests.reduce((total, guest) => total + of(guest), 0);
  return { expected: sum(({ units }) => units.length), in: sum(({ entries }) => entries.length) };
}
