package io.hanjul.journeys;

import io.hanjul.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * Pages in all their states, pictured and checked in a real Chromium: the scenes of {@code web/journeys/gallery}.
 * The pictures are left in {@code target/screenshots/gallery} for people to look at. Of each module there the first
 * scene is played, and every sixteenth after it; with {@code -Dgallery=all}, as in CI, each of them; with
 * {@code -Dgallery=full} each in both languages, both sizes and both schemes, instead of in one of these eight ways;
 * with {@code -Dgallery.only=line} those with that in their name.
 */
@Order(3)
@BrowserTest
class GalleryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** One scene in so many is played unless more are asked for: all of them take a real browser for minutes. */
    private static final String EVERY = "16";

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    Environment environment;

    @Test
    @Timeout(value = 11, unit = TimeUnit.MINUTES)
    void everySceneStandsOnAPhoneAndAtADesk() throws Exception {
        var things = new HashMap<>(GalleryWorld.made(people, clock));
        things.put("gateway", environment.getRequiredProperty("hanjul.payment.gateway-url"));
        String world = BrowserScript.world("gallery-world", things);
        var line = new ArrayList<>(List.of("gallery.mjs", BrowserScript.serverOf(people), world));
        line.addAll(chosen(environment.getProperty("gallery", ""), environment.getProperty("gallery.only", "")));
        try (var gallery = BrowserScript.start("gallery", line)) {
            gallery.mustSucceed(PATIENCE);
        }
    }

    private static List<String> chosen(String how, String only) {
        if (how.equals("full")) {
            return List.of("--full", "--only", only);
        }
        return List.of("--every", how.equals("all") || !only.isEmpty() ? "1" : EVERY, "--only", only);
    }
}
