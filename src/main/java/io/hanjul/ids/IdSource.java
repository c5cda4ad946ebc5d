package io.hanjul.ids;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Gives UUIDv7 ids (RFC 9562, section 5.7): 48 bits of milliseconds, then 74 random bits. */
public final class IdSource {

    private final Clock clock;
    private final SecureRandom random;

    /** An id source on the given clock and randomness. */
    public IdSource(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** A new id, later in order than those of earlier milliseconds. */
    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The lowest id of that millisecond, with which a range of ids by time begins. */
    public static UUID lowest(Instant at) {
        return new UUID((at.toEpochMilli() << 16) | 0x7000L, 0x8000_0000_0000_0000L);
    }
}
