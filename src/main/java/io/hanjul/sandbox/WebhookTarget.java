package io.hanjul.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a shop wants to hear of its payments, what a shop of Toss Payments writes down in the developer centre.
 *
 * @param file holds the http(s) address; while it is missing or empty nothing is told
 * @param minute how long the first pause before a repeated try is: a minute, and less where nobody wants to wait
 */
record WebhookTarget(Optional<Path> file, Duration minute) {

    /** The address as it stands in the file now. */
    Optional<URI> address() {
        return file.filter(Files::exists).map(WebhookTarget::read).flatMap(WebhookTarget::parse);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<URI> parse(String text) {
        try {
            var address = new URI(text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
