package house.offender.shop;

import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Takes time and chance from the machine. */
class WallClock {

    String read(Clock clock) throws InterruptedException {
        Thread.sleep(1);
        long drawn = new Random(7).nextLong();
        return Instant.now() + " is not " + Instant.now(clock) + UUID.randomUUID() + drawn;
    }
}
