package io.hanjul.journeys;

import io.hanjul.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page in every state, pictured and checked in a real Chromium: the scenes of {@code web/journeys/gallery}. The
 * pictures are left in {@code target/screenshots/gallery} for people to look at.
 */
@BrowserTest
class GalleryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void everySceneStandsInEveryShape() throws Exception {
        String world = BrowserScript.world("gallery-world", GalleryWorld.made(people, clock));
        var line = List.of("gallery.mjs", BrowserScript.serverOf(people), world);
        try (var gallery = BrowserScript.start("gallery", line)) {
            gallery.mustSucceed(PATIENCE);
        }
    }
}
