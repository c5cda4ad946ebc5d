package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.GeneratedDocs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of {@code bench}, in a fresh clone where Maven and Java are stand-ins. */
class ScriptsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> SCRIPTS = List.of("run", "drill", "java.sh", "run.txt", "drill.txt");

    /** Refuses to build beside another build, and is done when the test says so. */
    private static final String MAVEN = """
            #!/usr/bin/env bash
            mkdir building || exit 1
            echo >> builds
            until [ -e go ] || [ ! -e pom.xml ]; do sleep 0.05; done
            mkdir -p target/bench
            touch target/hanjul-1.jar target/bench/classpath
            rmdir building
            """;

    private static final String JAVA = """
            #!/usr/bin/env bash
            echo "ran ${@: -1}"
            """;

    @TempDir
    private Path clone;

    @BeforeEach
    void cloneWhatTheScriptsLookAt() throws IOException {
        Files.createDirectories(clone.resolve("bench/src"));
        Files.createDirectories(clone.resolve("src"));
        Files.createDirectories(clone.resolve("web/src"));
        Files.createFile(clone.resolve("pom.xml"));
        Files.createFile(clone.resolve("web/package.json"));
        for (String script : SCRIPTS) {
            Files.copy(Path.of("bench", script), clone.resolve("bench").resolve(script));
        }
        program("bin/mvn", MAVEN);
        program("jdk/bin/java", JAVA);
    }

    @Test
    void theListsAreThoseOfTheCode() {
        GeneratedDocs.assertUpToDate(Path.of("bench/run.txt"), RunCommand.list());
        GeneratedDocs.assertUpToDate(Path.of("bench/drill.txt"), DrillCommand.list());
    }

    @Test
    void withoutANameAFreshCloneListsWhatThereIsAndBuildsNothing() {
        assertThat(started("run").awaitEnd()).isEqualTo(RunCommand.list());
        assertThat(started("drill").awaitEnd()).isEqualTo(DrillCommand.list());
        assertThat(clone.resolve("builds")).doesNotExist();
    }

    @Test
    void ofTwoRunsAtOnceOneBuildsAndTheOtherWaitsAndSaysSo() throws IOException {
        Script first = started("run", "one");
        await().atMost(PATIENCE).until(() -> Files.exists(clone.resolve("builds")));
        Script second = started("drill", "two");
        await().atMost(PATIENCE).until(() -> !second.isAlive() || second.said().contains("waiting until it has"));

        Files.createFile(clone.resolve("go"));

        assertThat(first.awaitEnd()).contains("ran one");
        assertThat(second.awaitEnd()).contains("another run is building in this folder", "ran two");
        assertThat(clone.resolve("builds")).as("builds").hasContent("\n");
    }

    private void program(String name, String text) throws IOException {
        Path file = clone.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private Script started(String script, String... arguments) {
        var line = new ProcessBuilder("bash", "bench/" + script).directory(clone.toFile());
        line.command().addAll(List.of(arguments));
        line.environment().put("JAVA25_HOME", clone.resolve("jdk").toString());
        line.environment().merge("PATH", clone.resolve("bin").toString(), (path, first) -> first + ":" + path);
        try {
            Path output = Files.createTempFile(clone, script, ".out");
            return new Script(
                    output,
                    line.redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script that was started. */
    private record Script(Path output, Process process) {

        boolean isAlive() {
            return process.isAlive();
        }

        String said() {
            try {
                return Files.readString(output);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** All that it said, once it has ended well. */
        String awaitEnd() {
            await().atMost(PATIENCE).until(() -> !process.isAlive());
            assertThat(process.exitValue()).as(said()).isZero();
            return said();
        }
    }
}
