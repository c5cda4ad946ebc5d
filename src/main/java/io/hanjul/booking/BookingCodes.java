package io.hanjul.booking;

import io.hanjul.ids.Randomness;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes the codes that guests read out at the door: eight characters that cannot be mistaken for one another. */
@Component
class BookingCodes {

    private static final int LENGTH = 8;

    private final SecureRandom random;

    BookingCodes(SecureRandom random) {
        this.random = random;
    }

    /** A new code: about 40 random bits. */
    String next() {
        return Randomness.readable(random, LENGTH);
    }
}
