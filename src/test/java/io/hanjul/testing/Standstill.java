package io.hanjul.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A server of {@link ServerTest} whose processes stand still in the middle of whatever they do, while something
 * is done: it takes connections, as the system does that for it, and answers nothing.
 */
public final class Standstill {

    private final List<String> pids = new ArrayList<>();

    private Standstill(Path pidFile) {
        try {
            ProcessHandle first = ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(pidFile).getFirst().strip()))
                    .orElseThrow();
            stop(Stream.of(first));
            // All at once: while one after the other is stopped, the rest goes on.
            stop(first.descendants());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does this while PostgreSQL stands still, and gives what came of it. */
    public static <T> T ofPostgres(Supplier<T> meanwhile) {
        return new Standstill(Path.of(ServerTestData.FOLDER, "postgres", "postmaster.pid")).during(meanwhile);
    }

    /** Does this while Redis stands still, and gives what came of it. */
    public static <T> T ofRedis(Supplier<T> meanwhile) {
        return new Standstill(Path.of(ServerTestData.FOLDER, "redis", "redis.pid")).during(meanwhile);
    }

    private <T> T during(Supplier<T> meanwhile) {
        try {
            return meanwhile.get();
        } finally {
            signal("CONT", pids);
        }
    }

    private void stop(Stream<ProcessHandle> processes) {
        List<String> these =
                processes.map(process -> Long.toString(process.pid())).toList();
        if (!these.isEmpty()) {
            pids.addAll(these);
            signal("STOP", these);
        }
    }

    private static void signal(String name, List<String> pids) {
        var line = new ArrayList<>(List.of("kill", "-" + name));
        line.addAll(pids);
        try {
            new ProcessBuilder(line).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
