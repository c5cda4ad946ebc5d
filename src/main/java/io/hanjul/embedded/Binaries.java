package io.hanjul.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    private static final int DIGEST_BYTES = 8;

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
        try {
            Path ready = folder.resolve(name + "-" + digest(resource));
            if (Files.isDirectory(ready)) {
                return ready;
            }
            Files.createDirectories(folder);
            Path draft = Files.createTempDirectory(folder, "." + name);
            try (InputStream packed = open(resource)) {
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

    /** Told by the build for what is large, since a first start has better to do. */
    private static String digest(String resource) throws IOException {
        try (InputStream told = Binaries.class.getResourceAsStream("/" + resource + ".sha256")) {
            if (told != null) {
                return new String(told.readNBytes(2 * DIGEST_BYTES), StandardCharsets.US_ASCII);
            }
        }
        try (InputStream packed = open(resource)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BUFFER];
            for (int read = packed.read(block); read >= 0; read = packed.read(block)) {
                digest.update(block, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static InputStream open(String resource) {
        InputStream packed = Binaries.class.getResourceAsStream("/" + resource);
        if (packed == null) {
            throw Platform.missing("this machine in this build (" + resource + " is not packaged)");
        }
        return packed;
    }

    private interface Unpacking {
        void unpack(InputStream packed, Path target) throws IOException;
    }
}
