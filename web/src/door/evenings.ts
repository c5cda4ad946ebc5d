import type { Offering, Session } from '../api/types';

/** A session with what it is of. */
export interface Evening {
  readonly offering: Offering;
  readonly session: Session;
}

/** For so long after its end people may still look after the door, milliseconds. */
const AFTER = 6 * 3_600_000;

/** Sessions that are on, or to come, the soonest first. */
export function eveningsOf(offerings: readonly Offering[], now: number): readonly Evening[] {
  return offerings
    .flatMap((offering) => offering.sessions.map((session) => ({ offering, session })))
    .filter(({ session }) => Date.parse(session.endsAt) + AFTER > now)
    .sort((a, b) => Date.parse(a.session.startsAt) - Date.parse(b.session.startsAt));
}
