package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A script of {@code web/journeys} while it plays in a real Chromium against the server of a test. */
final class BrowserScript implements AutoCloseable {

    private static final Path JOURNEYS = Path.of("web/journeys");
    private static final Path OUTPUT = Path.of("target");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path log;
    private final Process process;

    private BrowserScript(Path log, List<String> line) throws IOException {
        this.log = log;
        this.process = new ProcessBuilder(line)
                .directory(JOURNEYS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /**
     * Starts it.
     *
     * @param name what {@code target/NAME.log}, which keeps what it says, is called; no two at a time have the same
     * @param line the script's file and its arguments
     */
    static BrowserScript start(String name, List<String> line) throws IOException {
        var whole = new ArrayList<>(List.of("node"));
        whole.addAll(line);
        return new BrowserScript(OUTPUT.resolve(name + ".log"), whole);
    }

    /** Address of the test's server, as a browser takes it: cookies marked secure over plain http from localhost. */
    static String serverOf(People people) {
        return "http://localhost:" + people.stranger().base().getPort();
    }

    /** Writes what a script has to know into {@code target/NAME.json}; gives the file's absolute name. */
    static String world(String name, Object world) throws IOException {
        Path file = OUTPUT.resolve(name + ".json");
        Files.writeString(file, JsonMapper.shared().writeValueAsString(world));
        return file.toAbsolutePath().toString();
    }

    /** Waits until it has said something that this is found in, or has ended. */
    void awaitSaying(String pattern) {
        awaitSaying(pattern, Duration.ofMillis(100), () -> {});
    }

    /** The same, doing something each time before it looks again. */
    void awaitSaying(String pattern, Duration pause, Runnable meanwhile) {
        Pattern awaited = Pattern.compile(pattern);
        await().atMost(PATIENCE).pollInterval(pause).until(() -> {
            meanwhile.run();
            return !process.isAlive() || awaited.matcher(said()).find();
        });
    }

    /** All that it has said up to now. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end, three minutes at most, and fails unless all was as it should be. */
    void mustSucceed() throws InterruptedException {
        mustSucceed(PATIENCE);
    }

    /** Waits for its end and fails unless all was as it should be. */
    void mustSucceed(Duration patience) throws InterruptedException {
        boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(ended ? process.exitValue() : -1).as(said()).isZero();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
