package io.hanjul.catalog;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;
import java.time.Instant;

/**
 * A session takes place at another time. Published synchronously inside the transaction that says so.
 *
 * @param session the session
 * @param number which change of its date it is, from 1; 0 for one that guests were not told of, before its sale
 * @param by who changed it
 * @param reason why, in words for guests; empty for number 0
 * @param startsBefore its start until now
 * @param startsAt its start from now on
 * @param endsAt its end from now on
 */
public record SessionRescheduled(
        SessionId session,
        int number,
        AccountId by,
        String reason,
        Instant startsBefore,
        Instant startsAt,
        Instant endsAt) {

    /** What guests are told of a change: which one it is, by whom, and why. */
    record Told(int number, AccountId by, String reason) {

        /** Of a change before its sale guests are told nothing. */
        static Told nobody(AccountId by) {
            return new Told(0, by, "");
        }
    }

    static SessionRescheduled of(SessionView before, SessionView after, Told told) {
        return new SessionRescheduled(
                before.id(),
                told.number(),
                told.by(),
                told.reason(),
                before.startsAt(),
                after.startsAt(),
                after.endsAt());
    }
}
