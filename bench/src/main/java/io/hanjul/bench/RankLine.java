package io.hanjul.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.hanjul.bench.load.Requests;
import io.hanjul.bench.process.Launch;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.RankHanjul;
import io.hanjul.waitingroom.line.TurnToken;
import io.lettuce.core.LettuceFutures;
import io.lettuce.core.RedisFuture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The line of a conventional waiting room, beside ours: a sorted set with as many members as wait in ours. */
final class RankLine {

    private static final List<String> CLASSES = List.of(
            "io.hanjul.waitingroom.RankHanjul",
            "io.hanjul.waitingroom.RankController",
            "io.hanjul.waitingroom.RankController$Rank");
    private static final int AT_ONCE = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<byte[]> polls = new ArrayList<>();

    private RankLine() {}

    /** The product's jar, and the endpoint of a conventional room beside it. */
    static Launch program() {
        return BesideTheJar.program("rank-classes", CLASSES).with("--" + RankHanjul.SWITCH + "=true");
    }

    /** Fills the set for the room of that line: the turns that were kept stand in it evenly. */
    static RankLine beside(LongLine line, int people) {
        var rank = new RankLine();
        String key = RankHanjul.key(line.room());
        List<String> kept = line.kept();
        int each = people / kept.size();
        try (var redis = RedisFacts.connect(line.app())) {
            var commands = redis.async();
            List<RedisFuture<Long>> sent = new ArrayList<>();
            for (int place = 0; place < people; place++) {
                boolean ofKept = place % each == 0 && place / each < kept.size();
                String member = ofKept ? rank.member(line.room(), kept.get(place / each)) : "8833000000-1-" + place;
                sent.add(commands.zadd(key, place, member));
                if (sent.size() == AT_ONCE || place == people - 1) {
                    await(sent);
                }
            }
        }
        return rank;
    }

    private static void await(List<RedisFuture<Long>> sent) {
        var all = sent.toArray(RedisFuture[]::new);
        if (!LettuceFutures.awaitAll(PATIENCE.toSeconds(), TimeUnit.SECONDS, all)) {
            throw new IllegalStateException("Redis does not take so many");
        }
        sent.clear();
    }

    private String member(String room, String token) {
        polls.add(("GET /v1/rooms/" + room + "/rank HTTP/1.1\r\nHost: 127.0.0.1\r\nHanjul-Turn: " + token + "\r\n\r\n")
                .getBytes(US_ASCII));
        return RankHanjul.member(
                TurnToken.readOf(RoomId.of(room).value(), token).orElseThrow().turn());
    }

    /** Polls of those who were kept, in turn. */
    Requests polls() {
        return Requests.inTurn(polls.toArray(byte[][]::new));
    }
}
