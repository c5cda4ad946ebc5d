package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealingTests {

    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final long FIRST = 1_000;
    private static final LineState EMPTY = new LineState(FIRST - 1, 0, Chain.START);

    private final Sealing sealing = new Sealing(tick -> new Seed(1, tick), PATIENCE);

    @Test
    void sealsWhatAllNodesHaveClosedAndNothingLater() {
        var nodes = List.of(node(2, FIRST + 2, "1000:3"), node(1, FIRST + 1, "1000:2,1001:4"));
        Sealing.Step step = step(EMPTY, nodes, closable(FIRST + 1));
        assertThat(step.state().sealedThrough()).isEqualTo(FIRST + 1);
        assertThat(step.sealed())
                .extracting(SealedTick::tick, SealedTick::base, tick -> Part.text(tick.parts()))
                .containsExactly(
                        tuple(1000L, 0L, "0:1:0:2:counted,0:2:2:3:counted"), tuple(1001L, 5L, "0:1:0:4:counted"));
    }

    /** A node that knew of no rounds wrote one number, which is that of the first. */
    @Test
    void sharesStandByRoundAndThenByNode() {
        var nodes = List.of(node(2, FIRST, "1000:3/1"), node(1, FIRST, "1000:2/0/0/9"), node(3, FIRST, "1000:4"));
        SealedTick tick = step(EMPTY, nodes, closable(FIRST)).sealed().getFirst();
        assertThat(Part.text(tick.parts()))
                .isEqualTo("0:1:0:2:counted,0:2:2:3:counted,0:3:5:4:counted,1:2:0:1:counted,3:1:0:9:counted");
        assertThat(tick.turns()).isEqualTo(19);
    }

    /** Of a silent node nobody knows what it would have said. */
    @Test
    void whatNodesSaidOfTheirTurnsStandsInTheTickAndItsDraw() {
        String root = "ab".repeat(32);
        var nodes = List.of(node(1, FIRST, "1000:3@" + root), node(2, FIRST - 1, ""));
        SealedTick tick =
                step(EMPTY, nodes, closable(FIRST).plus(PATIENCE)).sealed().getFirst();
        assertThat(tick.roots()).containsExactly(new Root(1, root));
        assertThat(tick.text(new Seed(1, 2))).contains(" roots=1:" + root + " seed=");
        assertThat(tick.drawSeed(new Seed(1, 2))).isNotEqualTo(new Seed(1, 2));
    }

    @Test
    void neverSealsATickInsideItsGrace() {
        var nodes = List.of(node(1, FIRST + 50, "1000:1"));
        Instant justBefore = closable(FIRST).minusMillis(1);
        assertThat(step(EMPTY, nodes, justBefore).sealed()).isEmpty();
        assertThat(step(EMPTY, nodes, closable(FIRST)).sealed()).hasSize(1);
    }

    @Test
    void waitsForASilentNodeAndThenTakesItsCeiling() {
        var nodes = List.of(node(1, FIRST, "1000:1"), node(2, FIRST - 1, ""));
        Instant closable = closable(FIRST);
        assertThat(step(EMPTY, nodes, closable.plus(PATIENCE).minusMillis(1)).sealed())
                .isEmpty();
        assertThat(step(EMPTY, nodes, closable.plus(PATIENCE))
                        .sealed()
                        .getFirst()
                        .parts())
                .containsExactly(new Part(0, 1, 0, 1, true), new Part(3, 2, 0, 32, false));
    }

    @Test
    void patienceStartsAgainWhenTheStoreWasAway() {
        var nodes = List.of(node(1, FIRST - 1, ""));
        Instant now = closable(FIRST).plusSeconds(20);
        assertThat(sealing.step(EMPTY, nodes, now, now.minusMillis(1_499)).sealed())
                .isEmpty();
        assertThat(sealing.step(EMPTY, nodes, now, now.minusMillis(1_500)).sealed())
                .isNotEmpty();
    }

    @Test
    void ticksWithoutJoinsArePassedWithoutATrace() {
        Sealing.Step step = step(EMPTY, List.of(node(1, FIRST + 9, "1005:1")), closable(FIRST + 9));
        assertThat(step.state().sealedThrough()).isEqualTo(FIRST + 9);
        assertThat(step.sealed()).hasSize(1);
        assertThat(step.state().chain().seq()).isEqualTo(1);
    }

    @Test
    void anIdleRoomIsPassedInOneStep() {
        long hourLater = FIRST + 18_000;
        var woken =
                new NodeReport(1, hourLater, hourLater + 150, hourLater, TickJoins.parse(hourLater + ":1"), ceiling());
        Sealing.Step step = step(EMPTY, List.of(woken), closable(hourLater));
        assertThat(step.state().sealedThrough()).isEqualTo(hourLater);
        assertThat(step.state().end()).isEqualTo(1);
    }

    @Test
    void theChainFollowsFromWhatWasSealed() {
        var nodes = List.of(node(1, FIRST, "1000:2"));
        SealedTick tick = step(EMPTY, nodes, closable(FIRST)).sealed().getFirst();
        String seedHash = "seed=" + HexFormat.of().formatHex(Chain.sha256(new Seed(1, FIRST).bytes()));
        assertThat(Chain.START
                        .with("TICK", "tick=1000 base=0 turns=2 parts=0:1:0:2:counted " + seedHash)
                        .head())
                .isEqualTo(tick.hash());
    }

    private Sealing.Step step(LineState state, List<NodeReport> nodes, Instant now) {
        return sealing.step(state, nodes, now, Instant.EPOCH);
    }

    private static NodeReport node(int boot, long closed, String counts) {
        return new NodeReport(boot, FIRST, FIRST + 150, closed, TickJoins.parse(counts), ceiling());
    }

    private static TickCounts ceiling() {
        return TickCounts.of(FIRST, 16);
    }

    /** The first moment at which the tick may be closed. */
    private static Instant closable(long tick) {
        return Ticks.start(tick + 1).plusMillis(Ticks.GRACE_MILLIS);
    }
}
