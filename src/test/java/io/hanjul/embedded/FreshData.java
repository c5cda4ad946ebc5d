package io.hanjul.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Empties a data folder for tests: ends what a killed test run left running on it, then deletes it. */
public final class FreshData {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private FreshData() {}

    /** An empty folder at this path, with nothing running on it. */
    public static Path at(Path path) {
        Path root = DataFolder.realPath(path);
        try (DataFolder folder = DataFolder.lock(root)) {
            for (String pidFile : List.of("postgres/postmaster.pid", "redis/redis.pid", "gateway/gateway.pid")) {
                new Child(folder.resolve(pidFile), folder.mark()).kill(LIMIT);
            }
            FileSystemUtils.deleteRecursively(root);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + root, e);
        }
        return root;
    }
}
