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
 * Every page in every state, pictured and checked in a real Chromium: the scenes of {@code web/journeys/gallery}. The
 * pictures are left in {@code target/screenshots/gallery} for people to look at. With {@code -Dgallery=full} each scene
 * is seen in both languages, instead of every other one in Korean and the rest in English; with {@code
 * -Dgallery.only=line} only those are seen that have this in their name.
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
        if (environment.getProperty("gallery", "").equals("full")) {
            line.add("--full");
        }
        line.addAll(List.of("--only", environment.getProperty("gallery.only", "")));
        try (var gallery = BrowserScript.start("gallery", line)) {
            gallery.mustSucceed(PATIENCE);
        }
    }
}
