package io.hanjul.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A short program that is run to its end.
 *
 * @param line program and arguments
 * @param output file that gets what it prints; a pipe would be inherited by the server that it starts and never close
 * @param limit how long it may run
 */
record Command(List<String> line, Path output, Duration limit) {

    private static final int TAIL_LINES = 8;

    /** Runs it; its exit code, or -1 when it had to be killed. */
    int run() {
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + line.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + line.getFirst(), e);
        }
    }

    /**
     * Runs it and expects success.
     *
     * @throws EmbeddedServersException with the last lines of its output and of the given log
     */
    void runOrFail(String what, Path log) {
        int code = run();
        if (code != 0) {
            throw failed(what + " failed (exit code " + code + ").", output, log);
        }
    }

    /** A failure that shows the last lines of the logs. */
    static EmbeddedServersException failed(String what, Path... logs) {
        var message = new StringBuilder(what);
        for (Path log : logs) {
            tail(log).forEach(text -> message.append("\n    ").append(text));
        }
        return new EmbeddedServersException(
                message.toString(),
                "Read the lines above, or configure your own servers: spring.datasource.url and hanjul.redis.*-url.");
    }

    private static List<String> tail(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
