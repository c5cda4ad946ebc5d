package io.hanjul.payment;

import io.hanjul.ids.SettlementId;
import java.time.LocalDate;

/**
 * A day of a payee that is settled by itself.
 *
 * @param id of the settlement
 * @param day in the payee's zone
 * @param state how far it has come
 * @param comparedAt when both books were compared, RFC 3339; empty before
 * @param lines how many charges and refunds there were in either of the books
 * @param differences how many of them do not agree and do not explain themselves; those unheard are not among them
 * @param unheard about how many the gateway did not answer
 * @param ours what our books had of the day, net, won
 * @param gateway what the gateway's books had, net, won
 */
public record SettledDay(
        SettlementId id,
        LocalDate day,
        State state,
        String comparedAt,
        int lines,
        int differences,
        int unheard,
        long ours,
        long gateway) {

    /** How far the settlement of a day has come. */
    public enum State {
        /** The gateway is to be asked. */
        OPEN,
        /** It was asked, and has not told everything. */
        ASKED,
        /** Both books were compared. */
        COMPARED
    }
}
