package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.check.LineCheck;
import io.hanjul.waitingroom.line.NodeReport;
import io.hanjul.waitingroom.line.TickCounts;
import io.hanjul.waitingroom.line.TickJoins;
import io.hanjul.waitingroom.line.Ticks;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A node took a lease, gave turns away and died without a word. */
@Order(5)
@BesideTest
class RoomCrashIT {

    private static final int CEILING = 16;
    private static final int TICKS = 5;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private NodeTable nodes;

    @Autowired
    private RoomTable rooms;

    @Autowired
    private RoomWatch watch;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private LineFixture fixture;
    private Api api;
    private RoomId room;

    @BeforeEach
    void open() {
        fixture = new LineFixture(server);
        api = new Api(URI.create("http://localhost:" + port));
        room = fixture.room(FAST, 50);
    }

    @Test
    void theLineGoesOnAndNoTurnOfTheDeadNodeIsLost() {
        NodeReport dead = leaseOfADeadNode();
        Api survivor = join(fixture.guest(api), room);
        awaitState(survivor, room, "CALLED");
        enter(survivor, room).expecting(201);

        Answer board = awaitSealed(dead.through());
        assertThat(board.body().get("end").asInt()).isEqualTo(TICKS * 2 * CEILING + 1);
        assertThat(board.body().get("waiting").asInt()).as("nobody waits").isZero();

        Api orphan = withTurn(new Turn(1, dead.from() + 2, dead.boot(), CEILING - 1));
        awaitState(orphan, room, "CALLED");
        enter(orphan, room).expecting(201);
    }

    /** As a program does that asks for nothing else: whoever keeps knocking is there. */
    @Test
    void whoOnlyKnocksComesIn() {
        NodeReport dead = leaseOfADeadNode();
        awaitSealed(dead.through());
        Api orphan = withTurn(new Turn(1, dead.from() + 1, dead.boot(), 0));

        await().atMost(LineFixture.SOON).until(() -> enter(orphan, room).status() == 201);
    }

    @Test
    void aTurnAtTheCeilingOfADeadNodeWasNeverGiven() {
        NodeReport dead = leaseOfADeadNode();
        awaitSealed(dead.through());
        Api impossible = withTurn(new Turn(1, dead.from(), dead.boot(), CEILING));
        assertThat(impossible.get(path(room, "/turns/me")).expecting(401).code())
                .isEqualTo("TURN_INVALID");
    }

    /** Each of its ceilings is told once, before the first tick in which it holds. */
    @Test
    void theChainSaysWhatADeadNodeMayHaveGiven() throws BrokenLine {
        NodeReport dead =
                leaseOfADeadNode(first -> TickCounts.of(first, CEILING).stepAt(first + 2, 2 * CEILING));
        awaitSealed(dead.through());

        JsonNode items = api.get(path(room, "/audit")).expecting(200).body().get("items");
        var chain = items.valueStream().map(RoomCrashIT::entry).toList();
        String node = "node=" + dead.boot() + " ";
        assertThat(chain)
                .extracting(entry -> entry.kind() + " " + entry.body())
                .filteredOn(entry -> entry.startsWith("LEASE " + node))
                .containsExactly(
                        "LEASE " + node + "from=" + dead.from() + " ceiling=16",
                        "LEASE " + node + "from=" + (dead.from() + 2) + " ceiling=32");
        assertThat(chain.stream().filter(entry -> entry.kind().equals("TICK")).map(ChainEntry::body))
                .hasSize(TICKS)
                .allMatch(tick -> tick.contains(":" + dead.boot() + ":0:"));
        var check = new LineCheck();
        for (ChainEntry entry : chain) {
            check.add(entry);
        }
        assertThat(check.end()).isEqualTo(2 * (2 * CEILING + 3 * 2 * CEILING));
    }

    private static ChainEntry entry(JsonNode item) {
        return new ChainEntry(
                item.get("seq").asLong(),
                item.get("kind").asString(),
                item.get("body").asString(),
                item.get("hash").asString(),
                item.path("seed").asString(""));
    }

    private NodeReport leaseOfADeadNode() {
        return leaseOfADeadNode(first -> TickCounts.of(first, CEILING));
    }

    /** As a node takes one: while no tick of the room can be sealed, from the first one on that is not. */
    private NodeReport leaseOfADeadNode(LongFunction<TickCounts> ceilings) {
        return Objects.requireNonNull(transactions.execute(open -> {
            long sealed = rooms.lockAgainstSealing(List.of(room)).getFirst().tick();
            long from = Math.max(Ticks.at(clock.instant()), sealed + 1);
            var dead = new NodeReport(
                    nodes.nextBoot(), from, from + TICKS - 1, from - 1, TickJoins.NONE, ceilings.apply(from));
            nodes.lease(room, dead, sealed);
            return dead;
        }));
    }

    private Answer awaitSealed(long tick) {
        return await().atMost(LineFixture.SOON)
                .until(
                        () -> api.get(path(room, "/board")).expecting(200),
                        board -> board.body().get("sealedThrough").asLong() >= tick);
    }

    private Api withTurn(Turn turn) {
        String token = watch.require(room).keys().sign(new TurnToken(turn, 4, TurnToken.Owner.BEARER));
        return fixture.guest(api).with("Hanjul-Turn", token);
    }
}
