package io.hanjul.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A reader of server-sent events. */
public final class EventStream implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final HttpClient http;
    private final String path;
    private final BufferedReader lines;
    private final ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor();

    private EventStream(HttpClient http, String path, BufferedReader lines) {
        this.http = http;
        this.path = path;
        this.lines = lines;
    }

    /** One event. */
    public record Event(String id, String name, String data) {}

    /** Opens the stream; {@code lastEventId} may be empty. */
    public static EventStream open(Api api, String path, String lastEventId) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(api.base().resolve(path)).header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException("the stream answered " + response.statusCode());
        }
        return new EventStream(
                http, path, new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
    }

    /** The next event; comments are passed over. Fails when none comes in time. */
    public Event next() throws InterruptedException, ExecutionException, TimeoutException {
        return reader.submit(this::await).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The same, however long it takes. Not while somebody else waits. */
    public Event await() throws IOException {
        var event = new Event("", "", "");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                event = new Event(line.substring(4), event.name(), event.data());
            } else if (line.startsWith("event: ")) {
                event = new Event(event.id(), line.substring(7), event.data());
            } else if (line.startsWith("data: ")) {
                event = new Event(event.id(), event.name(), line.substring(6));
            } else if (line.isEmpty() && !event.name().isEmpty()) {
                Contract.checkEvent(path, event.data());
                return event;
            }
        }
        throw new IOException("the stream has ended");
    }

    @Override
    public void close() {
        http.shutdownNow();
        reader.shutdownNow();
    }
}
