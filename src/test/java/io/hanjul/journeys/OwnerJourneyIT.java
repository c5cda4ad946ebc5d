package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * An owner begins with nothing and ends with a sale that is open, in a real Chromium, mostly by keyboard; then a guest
 * stands in its line and buys. The steps are in {@code web/journeys/lib/owner.mjs}.
 */
@BrowserTest
class OwnerJourneyIT {

    private static final Path WORLD = Path.of("target/owner-world.json");
    private static final Path LOG = Path.of("target/owner-journey.log");
    private static final int PATIENCE_MINUTES = 3;

    @Autowired
    People people;

    @Test
    void anOwnerTakesAnEventFromNothingToOnSaleAndAGuestBuys() throws Exception {
        People.Login owner = people.newLogin("OWNER");
        people.anOwner(owner);
        var world = Map.of("owner", owner, "guest", people.newLogin("GUEST"), "plan", Plans.rows(4, 10));
        Files.writeString(WORLD, JsonMapper.shared().writeValueAsString(world));
        // Browsers take cookies marked secure over plain http from localhost.
        String server = "http://localhost:" + people.stranger().base().getPort();
        Process journey = new ProcessBuilder(
                        "node", "owner.mjs", server, WORLD.toAbsolutePath().toString())
                .directory(Path.of("web/journeys").toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        try {
            boolean ended = journey.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            assertThat(ended ? journey.exitValue() : -1)
                    .as(Files.readString(LOG))
                    .isZero();
        } finally {
            journey.destroyForcibly();
        }
    }
}
