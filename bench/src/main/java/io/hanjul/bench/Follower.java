package io.hanjul.bench;

import io.hanjul.bench.ThreeNodes.Stock;
import io.hanjul.bench.process.Patience;
import io.hanjul.testing.Api;
import io.hanjul.testing.EventStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reader of a session's stream, as a browser with its map open: takes the first snapshot and every change after it,
 * comes again from where it was when the stream ends, and never looks at the stock otherwise.
 */
final class Follower implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Api stranger;
    private final String path;
    private final AtomicIntegerArray states;
    private final Thread thread;
    private volatile boolean reading = true;

    /** @param cells how many the session has */
    Follower(Api stranger, String session, int cells) {
        this.stranger = stranger;
        this.path = "/v1/sessions/" + session + "/events";
        this.states = new AtomicIntegerArray(cells);
        this.thread = Thread.ofVirtual().name("follower").start(this::read);
    }

    /** The stock by what was heard so far. */
    Stock heard() {
        int[] counts = new int[Seen.SOLD + 2];
        for (int cell = 0; cell < states.length(); cell++) {
            counts[states.get(cell)]++;
        }
        return new Stock(counts[Seen.FREE], counts[Seen.HELD], counts[Seen.SOLD]);
    }

    private void read() {
        String last = "";
        while (reading) {
            try (var stream = EventStream.open(stranger, path, last)) {
                while (reading) {
                    EventStream.Event event = stream.await();
                    take(event.name(), JsonMapper.shared().readTree(event.data()));
                    last = event.id();
                }
            } catch (IOException e) {
                Patience.pass(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void take(String name, JsonNode data) {
        if (name.equals("snapshot")) {
            Seen seen = Seen.in(data);
            for (int cell = 0; cell < states.length(); cell++) {
                states.set(cell, seen.state(cell));
            }
        } else {
            data.path("changes")
                    .forEach(change ->
                            states.set(change.get(0).asInt(), change.get(1).asInt()));
        }
    }

    @Override
    public void close() {
        reading = false;
        thread.interrupt();
    }
}
