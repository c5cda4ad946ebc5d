package io.hanjul.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders for what is thrown away: {@code target/bench/data/NAME}. */
final class Scratch {

    private Scratch() {}

    /** The folder of that name, empty. */
    static Path empty(String name) {
        Path folder = Results.FOLDER.resolve("data").resolve(name).toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
