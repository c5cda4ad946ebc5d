package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every page in every state, pictured and checked in a real Chromium: the scenes of {@code web/journeys/gallery}. The
 * pictures are left in {@code target/screenshots/gallery} for people to look at.
 */
@BrowserTest
class GalleryIT {

    private static final Path JOURNEYS = Path.of("web/journeys");
    private static final Path WORLD = Path.of("target/gallery-world.json");
    private static final Path LOG = Path.of("target/gallery.log");
    private static final int PATIENCE_MINUTES = 10;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    @Timeout(value = PATIENCE_MINUTES + 1, unit = TimeUnit.MINUTES)
    void everySceneStandsInEveryShape() throws Exception {
        Files.writeString(WORLD, JsonMapper.shared().writeValueAsString(GalleryWorld.made(people, clock)));
        // Browsers take cookies marked secure over plain http from localhost.
        String server = "http://localhost:" + people.stranger().base().getPort();
        assertThat(gallery(server)).as(Files.readString(LOG)).isZero();
    }

    private static int gallery(String server) throws IOException, InterruptedException {
        String world = WORLD.toAbsolutePath().toString();
        Process process = new ProcessBuilder("node", "gallery.mjs", server, world)
                .directory(JOURNEYS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        try {
            return process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }
}
