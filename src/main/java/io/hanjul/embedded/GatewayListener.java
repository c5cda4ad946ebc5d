package io.hanjul.embedded;

import io.hanjul.secrets.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file by which the sandbox gateway knows where to tell what became of payments. */
final class GatewayListener {

    private static final String PATH = "/v1/webhooks/toss";

    private GatewayListener() {}

    static Path file(Path folder) {
        return folder.resolve("webhook-address");
    }

    /** What an earlier run wrote is of no use: the news are kept until somebody listens again. */
    static void forget(Path folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete in " + folder, e);
        }
    }

    /** From now on the server on that port is told. */
    static void tell(Path folder, int port) {
        PrivateFile.write(file(folder), "http://127.0.0.1:" + port + PATH);
    }
}
