package io.hanjul.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pid file proves nothing: only a process whose command line is ours is ours. */
class ChildIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Process process;

    @BeforeEach
    void somethingRuns() throws IOException {
        process = new ProcessBuilder("sleep", "1234").start();
        // In the moment in which a process takes up its program it has no command line.
        await().until(() -> process.info().commandLine().orElse("").endsWith("sleep 1234"));
    }

    @AfterEach
    void nothingIsLeft() {
        process.destroyForcibly();
    }

    @Test
    void findsAndEndsWhatIsOurs() throws IOException, InterruptedException {
        Child child = childWith(process.pid() + "\nmore\n", "sleep 1234");
        assertThat(child.find()).map(ProcessHandle::pid).contains(process.pid());
        child.end(LIMIT);
        assertThat(process.waitFor(LIMIT)).isTrue();
        assertThat(child.find()).isEmpty();
    }

    @Test
    void leavesAloneWhatBelongsToSomebodyElse() throws IOException {
        Child child = childWith(Long.toString(process.pid()), "/home/else/data/");
        assertThat(child.recordedPid()).contains(process.pid());
        child.end(LIMIT);
        child.kill(LIMIT);
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aMissingOrTornPidFileNamesNobody() throws IOException {
        assertThat(new Child(folder.resolve("missing"), "sleep").find()).isEmpty();
        assertThat(childWith("", "sleep").find()).isEmpty();
        assertThat(childWith("12x", "sleep").find()).isEmpty();
        Path garbage = Files.write(folder.resolve("garbage"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, '1'});
        assertThat(new Child(garbage, "sleep").find()).isEmpty();
    }

    private Child childWith(String pidFile, String mark) throws IOException {
        return new Child(Files.writeString(folder.resolve("pid"), pidFile), mark);
    }
}
