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
 * Pages in their states, pictured and checked in a real Chromium: every other scene of {@code web/journeys/gallery},
 * each in one of eight ways (language, size, scheme). The pictures are left in {@code target/screenshots/gallery} for
 * people to look at. With {@code -Dgallery=all} every scene is seen so, with {@code -Dgallery=full} in all of these
 * ways; with {@code -Dgallery.only=line} those are seen that have this in their name.
 */
/* First: it takes longest, and whatever else there is has room beside it. */
@Order(1)
@BrowserTest
class GalleryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

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
        String only = environment.getProperty("gallery.only", "");
        switch (environment.getProperty("gallery", only.isEmpty() ? "half" : "all")) {
            case "half" -> line.add("--half");
            case "full" -> line.add("--full");
            default -> {}
        }
        line.addAll(List.of("--only", only));
        try (var gallery = BrowserScript.start("gallery", line)) {
            gallery.mustSucceed(PATIENCE);
        }
    }
}
