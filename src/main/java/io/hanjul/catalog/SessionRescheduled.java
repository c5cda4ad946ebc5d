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

    static SessionRescheduled of(SessionView before, SessionView after, AccountId by, int number, String reason) {
        return new SessionRescheduled(
                before.id(), number, by, reason, before.startsAt(), after.startsAt(), after.endsAt());
    }
}
