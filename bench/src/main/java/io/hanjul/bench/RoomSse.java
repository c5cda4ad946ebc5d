package io.hanjul.bench;

import io.hanjul.bench.load.Streams;
import io.hanjul.ids.RealClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ten thousand people who are called next are each shown the board by a stream, once a second. How late is it there?
 * The line stands still meanwhile, so that all of them stay next.
 */
final class RoomSse implements Measure {

    private static final int STREAMS = 10_000;
    private static final int PER_MINUTE = 6_000;
    private static final int PLACES = 1_000_000;
    private static final double ALLOWED_MILLIS = 1_500;
    private static final double RARE = 99;
    private static final double KIB = 1024;

    @Override
    public Goal goal() {
        return new Goal("room-sse", 1, "1.5 s allowed ÷ p99 of how late 10,000 streams have a board, once a second");
    }

    @Override
    public Finding take(Extent extent) {
        int people = extent.quick() ? STREAMS / 5 : STREAMS;
        try (var line = LongLine.open("room-sse", PER_MINUTE, PLACES)) {
            line.pause();
            line.growKept(people);
            Memory before = Memory.of(line.app());
            try (var streams = Streams.open(line.app().socketAddress(), line.streams(), RealClock.utc())) {
                streams.read(extent.warmUp());
                Memory grown = Memory.of(line.app()).since(before);
                // What came while memory was looked at is read now, and is not late because of that.
                streams.read(extent.turn());
                Duration length = extent.steady().multipliedBy(2);
                return finding(people, streams.read(length), length, grown);
            }
        }
    }

    private static Finding finding(int people, Streams.Heard heard, Duration length, Memory grown) {
        if (heard.lost() > 0) {
            throw new IllegalStateException(heard.lost() + " streams ended");
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("streams", people);
        figures.put("boards to each of them in a second", heard.events() / (double) people / length.toSeconds());
        for (double percentile : new double[] {50, RARE, 99.9, 100}) {
            figures.put(
                    "p" + Results.plain(percentile) + " from when a board was made to when a reader had it, ms",
                    heard.millisAt(percentile));
        }
        figures.put("what the node keeps for a stream, KiB", grown.server() / KIB / people);
        figures.put("growth of the node's process for a stream, KiB", grown.resident() / KIB / people);
        return Verdict.of(ALLOWED_MILLIS / heard.millisAt(RARE), figures, List.of(heard.cpu()), -1);
    }
}
