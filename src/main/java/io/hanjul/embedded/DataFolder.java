package io.hanjul.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that everything embedded lives in, owned by one process at a time. The operating system drops the lock
 * when that process ends, however it ends, so the lock never has to be cleaned up.
 */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the folder and gives its real path, by which two spellings of one folder are seen to be one. */
    static Path realPath(Path configured) {
        try {
            return Files.createDirectories(configured).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the data folder " + configured.toAbsolutePath(), e);
        }
    }

    /**
     * Takes the folder for this process.
     *
     * @throws EmbeddedServersException when another process has it
     */
    static DataFolder lock(Path root) {
        Path file = root.resolve(LOCK);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = channel.tryLock();
            if (taken == null) {
                channel.close();
                throw inUse(root, Files.readString(file).strip());
            }
            channel.truncate(0);
            byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(pid));
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock the data folder " + root, e);
        }
    }

    /** A folder or file in this folder. */
    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A folder in this folder, made if it is not there. */
    Path folder(String name) {
        try {
            return Files.createDirectories(resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + resolve(name), e);
        }
    }

    /** What the command line of every process that works on this folder contains. */
    String mark() {
        return root + "/";
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unlock the data folder " + root, e);
        }
    }

    private static EmbeddedServersException inUse(Path root, String pid) {
        return new EmbeddedServersException(
                "Another Hanjul (process " + pid + ") is running on the data folder " + root + ".",
                "Stop process " + pid + ", or give this one a folder of its own with --hanjul.data=FOLDER.");
    }
}
