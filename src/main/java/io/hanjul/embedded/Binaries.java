package io.hanjul.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * Unpacks the servers' programs, once per content: a folder is named by the digest of what is packaged and appears by a
 * rename, so a half unpacked one is never used and processes may unpack at the same time.
 */
final class Binaries {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Platform platform;

    Binaries(Path folder, Platform platform) {
        this.folder = folder;
        this.platform = platform;
    }

    /** Folder of PostgreSQL with {@code bin}, {@code lib} and {@code share}. */
    Path postgres() {
        return unpacked("postgres", platform.postgres(), Binaries::untar);
    }

    /** The Redis server program. */
    Path redis() {
        return unpacked("redis", platform.redis(), Binaries::copyProgram).resolve("redis-server");
    }

    private Path unpacked(String name, String resource, Unpacking unpacking) {
        var packaged = new Packaged(resource);
        try {
            Path ready = folder.resolve(name + "-" + packaged.digest());
            if (Files.isDirectory(ready)) {
                return ready;
            }
            Files.createDirectories(folder);
            Path draft = Files.createTempDirectory(folder, "." + name);
            try (InputStream packed = packaged.open()) {
                unpacking.unpack(packed, draft);
            }
            moveUnlessThere(draft, ready);
            return ready;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + resource + " into " + folder, e);
        }
    }

    private static void moveUnlessThere(Path draft, Path ready) throws IOException {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(ready)) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(draft);
        }
    }

    private static void untar(InputStream packed, Path target) throws IOException {
        var tar = new TarArchiveInputStream(new GZIPInputStream(packed, BUFFER));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            unpackEntry(entry, tar, target.resolve(entry.getName()).normalize(), target);
        }
    }

    private static void unpackEntry(TarArchiveEntry entry, InputStream content, Path path, Path target)
            throws IOException {
        if (!path.startsWith(target)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void copyProgram(InputStream packed, Path target) throws IOException {
        Path program = target.resolve("redis-server");
        Files.copy(packed, program);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private interface Unpacking {
        void unpack(InputStream packed, Path target) throws IOException;
    }
}
