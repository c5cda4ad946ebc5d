package io.hanjul.bench;

import io.hanjul.testing.Api;
import io.hanjul.waitingroom.line.Fields;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A line as its chain tells it to anybody: whose place is where, and who was called when. For one thread. */
final class SeenLine {

    private final UUID room;
    private final Map<Long, Seed> seeds = new HashMap<>();
    private final Line line = new Line(tick -> Objects.requireNonNull(seeds.get(tick)));
    private final List<Call> calls = new ArrayList<>();
    private long last;
    private long calledUpTo;
    private @Nullable RecoverEntry recovered;

    /** Some people were called, by the database's clock. */
    record Call(Instant at, long people) {}

    SeenLine(String room) {
        this.room = UUID.fromString(room);
    }

    /** Reads what has come since, from that node. */
    void readOn(Api node) {
        for (boolean more = true; more; ) {
            JsonNode page = node.get("/v1/rooms/" + room + "/audit?cursor=" + last)
                    .expecting(200)
                    .body();
            page.get("items").forEach(this::take);
            more = !page.path("next").asString("").isEmpty();
        }
    }

    private void take(JsonNode entry) {
        last = entry.get("seq").asLong();
        String body = entry.get("body").asString();
        switch (entry.get("kind").asString()) {
            case SealedTick.KIND -> add(Fields.parse(body), entry);
            case MoveEntry.KIND -> add(MoveEntry.parse(body));
            case RecoverEntry.KIND -> add(RecoverEntry.parse(body));
            default -> {}
        }
    }

    private void add(Fields tick, JsonNode entry) {
        long number = tick.number("tick");
        seeds.put(number, Seed.of(HexFormat.of().parseHex(entry.get("seed").asString())));
        if (recovered != null) {
            line.reach(tick.number("base"));
        }
        line.add(
                new SealedTick(
                        number,
                        tick.number("base"),
                        Math.toIntExact(tick.number("turns")),
                        Part.parse(tick.text("parts")),
                        Root.parse(tick.optional("roots")),
                        last,
                        entry.get("hash").asString()),
                1);
    }

    private void add(RecoverEntry entry) {
        recovered = entry;
        calledUpTo = entry.calledUpTo();
    }

    /** What the chain says of a loss of data; empty before there was one. */
    Optional<RecoverEntry> recovered() {
        return Optional.ofNullable(recovered);
    }

    private void add(MoveEntry move) {
        calledUpTo = move.to();
        if (move.people() > 0) {
            calls.add(new Call(move.at(), move.people()));
        }
    }

    /** Where a turn stands; empty while its tick is not sealed, or when it has no place in it. */
    OptionalLong place(String token) {
        return line.ordinal(turn(token));
    }

    /** The coordinates that a token names. */
    Turn turn(String token) {
        return TurnToken.readOf(room, token).orElseThrow().turn();
    }

    /** How many places were given. */
    long end() {
        return line.end();
    }

    /** The first place that the line has not moved past. */
    long calledUpTo() {
        return calledUpTo;
    }

    /** All calls, ascending. */
    List<Call> calls() {
        return List.copyOf(calls);
    }
}
