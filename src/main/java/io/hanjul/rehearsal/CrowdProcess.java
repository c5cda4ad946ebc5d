package io.hanjul.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * The command {@code rush} as a process of its own, as somebody at a terminal would run it: whatever it does to its own
 * memory and threads, the server's are not touched, and it knows of the server no more than a guest does. It is
 * handed the guests' sessions in a file that only this user can read and that is gone once the crowd is on its way; it
 * ends with the server, whose end of its input breaks when the server is killed.
 */
final class CrowdProcess implements AutoCloseable {

    private static final String MAIN = "io.hanjul.Hanjul";
    private static final int JUDGED = 1;
    private static final String SESSIONS = "sessions.json";

    private final Path folder;
    private final Process process;
    private final Thread listener;
    private volatile String progress = "";
    private volatile String lastWords = "";

    /**
     * Starts it.
     *
     * @param sessions the guests, as JSON
     * @param memoryMib most memory for its heap
     * @param arguments what the command is told besides
     * @throws UncheckedIOException when it cannot be started
     */
    CrowdProcess(String sessions, int memoryMib, List<String> arguments) {
        try {
            this.folder = Files.createTempDirectory("hanjul-crowd");
            Path file = folder.resolve(SESSIONS);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, sessions);
            this.process = start(memoryMib, arguments);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot send a crowd", e);
        }
        this.listener = Thread.ofVirtual().name("crowd").start(this::listen);
    }

    private Process start(int memoryMib, List<String> arguments) throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + memoryMib + "m"));
        line.addAll(List.of(MAIN, "rush", "--attended", "--progress", "json"));
        line.addAll(List.of("--sessions", folder.resolve(SESSIONS).toString()));
        line.addAll(List.of("--json", folder.resolve("report.json").toString()));
        line.addAll(arguments);
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (CrowdJson.isProgress(line)) {
                    progress = line;
                    Files.deleteIfExists(folder.resolve(SESSIONS));
                } else if (line.startsWith("rush: ")) {
                    lastWords = line.substring("rush: ".length());
                }
            }
        } catch (IOException e) {
            lastWords = e.toString();
        }
    }

    /** What it said at the very end is heard, too, before it is over. */
    boolean isRunning() {
        return process.isAlive() || listener.isAlive();
    }

    /** The last line of progress; empty before the first. */
    String progress() {
        return progress;
    }

    /** The report, once it is done and could be judged. */
    Optional<String> report() {
        if (process.isAlive() || process.exitValue() > JUDGED || process.exitValue() < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve("report.json")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Why it could not be sent. */
    String failure() {
        return lastWords.isEmpty() ? "exit code " + process.exitValue() : lastWords;
    }

    /** Calls it back, if it is on its way, and takes everything away. */
    @Override
    public void close() {
        process.destroyForcibly();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
