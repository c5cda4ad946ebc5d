package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import java.time.Instant;

/**
 * A place inside that is in force.
 *
 * @param id the admission; the same turn always gets the same one
 * @param room the room that gave it
 * @param account who is inside
 * @param expiresAt until when the place is kept, unless a hold extends it
 */
public record AdmissionView(AdmissionId id, RoomId room, AccountId account, Instant expiresAt) {}
