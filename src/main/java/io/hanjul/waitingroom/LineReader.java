package io.hanjul.waitingroom;

import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.ChainEntry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a room from a server, as anybody may. */
final class LineReader {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOO_MANY = 429;
    private static final int OK = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI room;

    /** @param room the room in the API, {@code …/v1/rooms/ID} */
    LineReader(URI room) {
        this.room = room;
    }

    /** Takes the entries of a chain one after the other. */
    interface EntryReader {
        void read(ChainEntry entry) throws BrokenLine;
    }

    /** What the board says. */
    JsonNode board() throws IOException {
        try (var http = client()) {
            return get(http, "/board");
        }
    }

    /** Reads the chain as long as it is now. */
    void read(EntryReader reader) throws IOException, BrokenLine {
        String cursor = "0";
        try (var http = client()) {
            while (!cursor.isEmpty()) {
                JsonNode page = get(http, "/audit?cursor=" + cursor);
                for (JsonNode item : page.path("items")) {
                    reader.read(entry(item));
                }
                cursor = page.path("next").asString("");
            }
        }
    }

    private static ChainEntry entry(JsonNode item) {
        return new ChainEntry(
                item.path("seq").asLong(0),
                item.path("kind").asString(""),
                item.path("body").asString(""),
                item.path("hash").asString(""),
                item.path("seed").asString(""));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(CONNECT).build();
    }

    private JsonNode get(HttpClient http, String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(room + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> answer = call(http, request);
        if (answer.statusCode() == TOO_MANY) {
            answer = callLater(http, request, answer.headers().firstValueAsLong("Retry-After"));
        }
        if (answer.statusCode() != OK) {
            throw new IOException(request.uri() + " answers with " + answer.statusCode());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new IOException(request.uri() + " answers with something that is no JSON", e);
        }
    }

    private HttpResponse<String> call(HttpClient http, HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (IOException e) {
            throw new IOException("cannot reach " + room + ": " + e.getClass().getSimpleName(), e);
        }
    }

    /** Asks again when the server said, and no later than in a minute. */
    private HttpResponse<String> callLater(HttpClient http, HttpRequest request, OptionalLong seconds)
            throws IOException {
        var later = CompletableFuture.delayedExecutor(Math.clamp(seconds.orElse(1), 1, 60), TimeUnit.SECONDS);
        CompletableFuture.runAsync(() -> {}, later).join();
        return call(http, request);
    }
}
