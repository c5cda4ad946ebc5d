package io.hanjul.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A child process, known by its pid file and by what its command line must contain. A pid alone proves nothing: after a
 * crash or a reboot it may belong to somebody else, whom we must not kill.
 *
 * @param pidFile file whose first line is the pid; may be missing
 * @param mark what the command line contains
 */
record Child(Path pidFile, String mark) {

    /** The pid in the file, whoever has it now. */
    Optional<Long> recordedPid() {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The living process, if it is ours. A process that ended but was not collected yet has no command line. */
    Optional<ProcessHandle> find() {
        return recordedPid()
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().commandLine().orElse("").contains(mark));
    }

    /** Whether it is there no more within the limit. */
    boolean ended(Duration limit) {
        return Patience.until(() -> find().isEmpty(), limit);
    }

    /** Asks it to end (SIGTERM), and kills it when the limit is over. */
    void end(Duration limit) {
        find().ifPresent(ProcessHandle::destroy);
        if (!ended(limit)) {
            kill(limit);
        }
    }

    /** Kills it (SIGKILL). */
    void kill(Duration limit) {
        find().ifPresent(ProcessHandle::destroyForcibly);
        if (!ended(limit)) {
            throw new IllegalStateException("process " + recordedPid().orElse(0L) + " does not end");
        }
    }
}
