package io.hanjul.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Redis, or a Redis Sentinel, that a test starts and kills; it keeps nothing. */
public final class RedisProcess implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target/embedded").toAbsolutePath();

    private final int port;
    private final Process process;

    private RedisProcess(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts a Redis in that folder, with more lines of configuration. */
    public static RedisProcess server(Path folder, String... configuration) {
        return start(folder, List.of(configuration), List.of());
    }

    /** Starts a Sentinel in that folder, with more lines of configuration. */
    public static RedisProcess sentinel(Path folder, String... configuration) {
        return start(folder, List.of(configuration), List.of("--sentinel"));
    }

    private static RedisProcess start(Path folder, List<String> configuration, List<String> arguments) {
        int port = FreePort.pick();
        var lines = new ArrayList<>(List.of("bind 127.0.0.1", "port " + port, "dir " + folder));
        lines.addAll(configuration);
        try {
            Path file = Files.write(folder.resolve(port + ".conf"), lines);
            Path program = new Binaries(PROGRAMS, Platform.current()).redis();
            var line = new ArrayList<>(List.of(program.toString(), file.toString()));
            line.addAll(arguments);
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(port + ".log").toFile())
                    .start();
            return new RedisProcess(port, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens on this machine. */
    public int port() {
        return port;
    }

    /** Kills it, so that it says no word to anybody. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
