package io.hanjul.catalog;

import java.time.Instant;
import java.util.Optional;

/**
 * Another time for a session that guests know of.
 *
 * @param startsAt its new start
 * @param endsAt its new end; at most 36 hours later
 * @param freeUntil until when who had booked may give it back in full; the usual time where none is named
 * @param reason one line that guests read
 */
public record NewDate(Instant startsAt, Instant endsAt, Optional<Instant> freeUntil, String reason) {}
