package io.hanjul.inventory.web;

import io.hanjul.inventory.AvailabilityStream;
import io.hanjul.inventory.AvailabilityView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Writes one reader's stream until the reader or the server ends it. */
final class EventWriter {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final OutputStream out;
    private final JsonMapper json;
    private final Supplier<Optional<AvailabilityView>> newest;
    private long told;

    EventWriter(OutputStream out, JsonMapper json, Supplier<Optional<AvailabilityView>> newest) {
        this.out = out;
        this.json = json;
        this.newest = newest;
    }

    void write(AvailabilityStream stream, String lastEventId) throws IOException, InterruptedException {
        resume(lastEventId);
        while (!stream.isClosed()) {
            Optional<AvailabilityStream.Frame> frame = stream.next(HEARTBEAT);
            if (frame.isPresent()) {
                write(frame.get());
            } else {
                flush(": still here\n\n");
            }
        }
    }

    private void resume(String lastEventId) throws IOException {
        Optional<AvailabilityView> now = newest.get();
        if (now.isEmpty()) {
            return;
        }
        if (lastEventId.equals(Long.toString(now.get().version()))) {
            told = now.get().version();
            flush(": nothing was missed\n\n");
            return;
        }
        snapshot(now.get());
    }

    private void write(AvailabilityStream.Frame frame) throws IOException {
        switch (frame) {
            case AvailabilityStream.Whole whole -> whole(whole.view());
            case AvailabilityStream.Lost lost -> resume("");
            case AvailabilityStream.Delta delta -> delta(delta);
        }
    }

    private void whole(AvailabilityView view) throws IOException {
        if (view.version() > told) {
            snapshot(view);
        }
    }

    private void delta(AvailabilityStream.Delta delta) throws IOException {
        if (delta.version() <= told) {
            return;
        }
        if (delta.from() > told) {
            resume("");
            return;
        }
        List<List<Integer>> pairs = delta.changes().stream()
                .map(change -> List.of(change >> 2, change & 3))
                .toList();
        event("availability", delta.version(), new AvailabilityChanges(delta.version(), pairs, delta.pools()));
    }

    private void snapshot(AvailabilityView view) throws IOException {
        event("snapshot", view.version(), view);
    }

    private void event(String name, long version, Object data) throws IOException {
        told = version;
        flush("id: " + version + "\nevent: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n");
    }

    private void flush(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
