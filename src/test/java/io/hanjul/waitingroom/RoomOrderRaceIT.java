package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several operators at once, and orders against a line that moves. Afterwards the whole chain must verify. */
@ServerTest
class RoomOrderRaceIT {

    /** Something is left for all who are called. */
    private static final int MANY = 20_000;

    private static final int OPERATORS = 32;
    private static final int ROUNDS = 5;
    private static final int GUESTS = 10;
    private static final Duration PATIENCE = LineFixture.SOON;

    @Autowired
    private People people;

    @Autowired
    private RoomWatch watch;

    @Autowired
    private TickTable ticks;

    @Autowired
    private RoomTable rooms;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Api owner;
    private RoomId room;
    private DeskFixture desk;

    @BeforeEach
    void openARoom() {
        owner = people.anOwner();
        Venue venue = Venue.onSale(owner, clock, new Venue.Setup(Plans.standing(1, 1, MANY), 4));
        room = RoomId.of(venue.opensARoom(FAST, 1_000_000));
        desk = new DeskFixture(owner, room.toString());
    }

    /** An entry of the log as it stands in the database. */
    private record Entry(long seq, String kind, String body, String hash) {}

    @Test
    void ofManyOrdersOfOneVersionOneIsCarriedOut() {
        Api seen = owner.with("If-Match", desk.look().header("ETag"));
        List<Answer> answers = Race.of(
                IntStream.rangeClosed(1, OPERATORS).boxed().toList(),
                rate -> seen.put(
                        desk.path("/admission"),
                        Map.of("ratePerMinute", rate, "maxInside", 9, "reason", "race " + rate)));

        List<Answer> done =
                answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(done).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(OPERATORS - 1);
        int rate = done.getFirst().body().get("ratePerMinute").asInt();
        assertThat(desk.look().body().get("ratePerMinute").asInt()).isEqualTo(rate);
        assertThat(entries().stream().filter(entry -> entry.kind().equals("MODE")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.body()).endsWith("reason=race " + rate));
        chainVerifies();
    }

    /** While people stream in and are called at full speed, the room is paused and opened again and again. */
    @Test
    void betweenPauseAndResumeNobodyIsCalled() throws InterruptedException {
        var going = new AtomicBoolean(true);
        var joining = Thread.startVirtualThread(() -> {
            while (going.get()) {
                Race.of(
                        Collections.nCopies(GUESTS, people.stranger()),
                        guest -> guest.post(desk.path("/turns"), Map.of()));
            }
        });
        try {
            IntStream.range(0, ROUNDS).forEach(round -> pauseAndResume());
        } finally {
            going.set(false);
        }
        joining.join();
        boolean paused = false;
        for (Entry entry : entries()) {
            paused = entry.kind().equals("MODE") ? entry.body().contains("state=OPEN>PAUSED") : paused;
            assertThat(paused && entry.kind().equals("MOVE"))
                    .as("a move while paused: %s", entry)
                    .isFalse();
        }
        assertThat(entries().stream().filter(entry -> entry.kind().equals("MODE")))
                .hasSize(2 * ROUNDS);
        chainVerifies();
    }

    private void pauseAndResume() {
        long before = moves();
        await().atMost(PATIENCE).until(() -> moves() > before);
        desk.setState("PAUSED").expecting(200);
        long calledUpTo = calledUpTo();
        long joined = end();
        await().atMost(PATIENCE).until(() -> end() > joined);
        assertThat(calledUpTo()).as("called while paused").isEqualTo(calledUpTo);
        desk.setState("OPEN").expecting(200);
    }

    /** Recomputes every hash from what the database keeps, and compares with the head that the board shows. */
    private void chainVerifies() {
        RoomRow row = rooms.find(room).orElseThrow();
        var bodies = new TreeMap<Long, Entry>();
        entries().stream()
                .filter(entry -> entry.seq() <= row.chain().seq())
                .forEach(entry -> bodies.put(entry.seq(), entry));
        for (SealedTick tick : ticks.between(room, 1, 0, row.line().end())) {
            String seed = HexFormat.of()
                    .formatHex(sha256(
                            watch.require(room).keys().seed(1, tick.tick()).bytes()));
            String body = "tick=" + tick.tick() + " base=" + tick.base() + " turns=" + tick.turns() + " parts="
                    + Part.text(tick.parts()) + " roots=" + Root.text(tick.roots()) + " seed=" + seed;
            bodies.put(tick.seq(), new Entry(tick.seq(), "TICK", body, tick.hash()));
        }
        assertThat(new ArrayList<>(bodies.keySet()))
                .as("numbers of the chain")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, row.chain().seq()).boxed().toList());
        Chain chain = Chain.START;
        for (Entry entry : bodies.values()) {
            chain = chain.with(entry.kind(), entry.body());
            assertThat(chain.head()).as("hash of %s", entry).isEqualTo(entry.hash());
        }
        assertThat(chain).isEqualTo(row.chain());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private List<Entry> entries() {
        return jdbc.sql("SELECT seq, kind, body, hash FROM room_log WHERE room_id = :room ORDER BY seq")
                .param("room", room.value())
                .query((log, number) -> new Entry(
                        log.getLong("seq"), log.getString("kind"), log.getString("body"), log.getString("hash")))
                .list();
    }

    private long moves() {
        return entries().stream().filter(entry -> entry.kind().equals("MOVE")).count();
    }

    private long calledUpTo() {
        return rooms.find(room).orElseThrow().calledUpTo();
    }

    private long end() {
        return rooms.find(room).orElseThrow().line().end();
    }
}
