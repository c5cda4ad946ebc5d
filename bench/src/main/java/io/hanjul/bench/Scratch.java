package io.hanjul.bench;

import io.hanjul.bench.process.Orphans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders for what is thrown away: {@code target/bench/data/NAME}. */
final class Scratch {

    private Scratch() {}

    /** Where the servers' programs are unpacked, once for all. */
    static Path programs() {
        return Path.of("target/embedded");
    }

    /** The folder of that name, empty; what still worked on it is killed. */
    static Path empty(String name) {
        Path folder = Results.FOLDER.resolve("data").resolve(name).toAbsolutePath();
        Orphans.killAllBelow(folder);
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
