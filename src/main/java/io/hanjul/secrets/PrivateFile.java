package io.hanjul.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Small text files that only their owner may read (mode 0600); a crash leaves a whole one or none. */
public final class PrivateFile {

    private static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private PrivateFile() {}

    /** Makes a folder that only its owner may enter (mode 0700), and those above it, unless they are there. */
    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder, FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
    }

    /** Writes the file, in place of what was there. */
    public static void write(Path file, String content) {
        try {
            Files.move(draft(file, content), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** The file's content; when it is not there it is made first. Of two processes at once, both read the same. */
    public static String readOrMake(Path file, Supplier<String> content) {
        try {
            if (Files.notExists(file)) {
                Path draft = draft(file, content.get());
                linkUnlessThere(file, draft);
                Files.delete(draft);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** The file's content without white space around it. */
    public static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Path draft(Path file, String content) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".draft", "", FILE);
        return Files.writeString(draft, content);
    }

    private static void linkUnlessThere(Path file, Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another process was faster, and its content counts.
        }
    }
}
