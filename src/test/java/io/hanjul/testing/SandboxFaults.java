package io.hanjul.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Lets the sandbox gateway fail; see docs/sandbox-gateway.md. */
public final class SandboxFaults {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;

    /** The faults of the gateway at that address, e.g. {@code http://127.0.0.1:4000}. */
    public SandboxFaults(String gateway) {
        this.address = URI.create(gateway + "/faults");
    }

    /** The next operation of that kind on that order fails so. */
    public void once(String fault, String operation, String orderId) {
        String wish = "{\"fault\":\"%s\",\"operation\":\"%s\",\"orderId\":\"%s\",\"times\":1}"
                .formatted(fault, operation, orderId);
        send(HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofString(wish))
                .build());
    }

    /** The next operation of that kind on that order waits until {@link #goesOn} lets it go on, a minute at most. */
    public void holdsBack(String operation, String orderId) {
        String wish = "{\"fault\":\"DELAY\",\"operation\":\"%s\",\"orderId\":\"%s\",\"times\":1,\"millis\":60000}"
                .formatted(operation, orderId);
        send(HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofString(wish))
                .build());
    }

    /** Nothing goes wrong with that order any more, and what is held back of it goes on. */
    public void goesOn(String orderId) {
        send(HttpRequest.newBuilder(URI.create(address + "?orderId=" + orderId))
                .DELETE()
                .build());
    }

    /** From now on each operation of that kind, on any order, is answered with an error of the gateway's own. */
    public void fails(String operation) {
        send(HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"fault\":\"ERROR\",\"operation\":\"%s\"}".formatted(operation)))
                .build());
    }

    /** From now on each operation of that kind, on any order, takes so long. */
    public void late(String operation, Duration delay) {
        String wish = "{\"fault\":\"DELAY\",\"operation\":\"%s\",\"millis\":%d}".formatted(operation, delay.toMillis());
        send(HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofString(wish))
                .build());
    }

    /** From now on nothing fails. */
    public void clear() {
        send(HttpRequest.newBuilder(address).DELETE().build());
    }

    private static void send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("the gateway refused: " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
