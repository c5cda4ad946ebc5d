package io.hanjul.sandbox;

import java.time.Duration;
import java.time.Instant;

/**
 * An answer that is repeated byte for byte for the same idempotency key.
 *
 * @param call method, address and key of the request; there is one API key, so it needs no place here
 * @param status HTTP status
 * @param body JSON
 * @param traceId trace id of the first answer
 * @param at when the key was first used
 */
record StoredAnswer(String call, int status, String body, String traceId, Instant at) {

    /** How long a key is remembered from its first use. */
    static final Duration KEPT = Duration.ofDays(15);

    boolean isKept(Instant now) {
        return now.isBefore(at.plus(KEPT));
    }
}
