package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import java.time.Instant;

/**
 * A row of {@code admission}.
 *
 * @param id the admission
 * @param room the room that gave it
 * @param account who is inside
 * @param passExpiresAt when the pass ends, grace included
 * @param expiresAt until when the place is kept
 * @param inForce whether it has neither ended nor run out
 */
record AdmissionRow(
        AdmissionId id, RoomId room, AccountId account, Instant passExpiresAt, Instant expiresAt, boolean inForce) {

    AdmissionView view() {
        return new AdmissionView(id, room, account, expiresAt);
    }
}
