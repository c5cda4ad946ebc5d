package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.PlaceProof;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.Salvage;
import io.hanjul.waitingroom.line.SealedTick;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a room goes on whose backup ends at place 10 and tick 100, five of whom were called and two are inside. */
class RecoveryPlanTests {

    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int RESERVE = 1_000;
    private static final String HEAD = "cd".repeat(32);
    private static final String DRAWN = "ef".repeat(32);

    private static RoomRow backup(Ordering ordering, Recovery recovery) {
        var chain = new Chain(7, HEAD);
        boolean lottery = ordering == Ordering.LOTTERY;
        RoomRow opened = RoomRows.opened(NOW, new LineState(100, lottery ? 0 : 10, chain));
        RoomRow room = lottery
                ? opened.withTickets(new Registered(ordering, 3, ""), chain)
                : opened.called(5, RoomRow.Carry.NONE, chain);
        RoomRow stepped = RoomRows.stepped(RoomRows.inside(room, 2), new RoomRow.LastStep(Duration.ZERO, NOW));
        return RoomRows.recovered(stepped, recovery);
    }

    private static SeenTable.Case seen(int era, Instant at) {
        var furthest = new PlaceProof.Seen(era, new Chain(20, DRAWN), 140, 30, 6, at);
        return new SeenTable.Case("the disk broke", Optional.empty(), 17, furthest);
    }

    private static EvidenceTable.Shown tick(long tick, long base, int turns, String draw) {
        return new EvidenceTable.Shown(
                new SealedTick(tick, base, turns, List.of(new Part(1, 0, turns, true)), 0, ""), draw);
    }

    private static RecoveryPlan plan(RoomRow room, SeenTable.Case found, EvidenceTable.Shown... shown) {
        return new RecoveryPlan(room, found, List.of(shown), room.line().end() == 0 ? -1 : 95);
    }

    @Test
    void theEntrySaysWhatWasLostAndWhatIsKnownOfIt() {
        RecoveryPlan plan = plan(
                backup(Ordering.ARRIVAL, Recovery.NEVER),
                seen(0, NOW.minusSeconds(60)),
                tick(130, 40, 5, ""),
                tick(110, 12, 6, ""));
        Salvage.Saved saved = plan.saved(RESERVE);
        assertThat(plan.entry(saved, plan.assumed(KEPT)))
                .isEqualTo(new RecoverEntry(
                        NOW,
                        new RecoverEntry.Hole(1, 10, 45 + RESERVE, 100, 140),
                        new RecoverEntry.Known(2, 17, DRAWN, 4),
                        30,
                        RecoverEntry.Draw.NONE,
                        "the disk broke"));
        assertThat(plan.gone(KEPT)).isEqualTo(NOW.minusSeconds(60).plus(KEPT));
    }

    /** Both that of the backup and that which somebody has shown are over. */
    @Test
    void eachTimeHasANumberOfItsOwn() {
        var twice = new Recovery(2, true, 60, 61);
        for (int shown : List.of(0, 2, 5)) {
            RecoveryPlan plan = plan(backup(Ordering.ARRIVAL, twice), seen(shown, NOW));
            assertThat(plan.entry(plan.saved(RESERVE), 0).hole().era()).isEqualTo(Math.max(2, shown) + 1);
        }
    }

    @Test
    void nobodyIsAssumedInsideWhosePassHasRunOutOrWhomTheBackupHas() {
        RoomRow room = backup(Ordering.ARRIVAL, Recovery.NEVER);
        assertThat(plan(room, seen(0, NOW.minus(KEPT).plusSeconds(1))).assumed(KEPT))
                .isEqualTo(4);
        assertThat(plan(room, seen(0, NOW.minus(KEPT))).assumed(KEPT)).isZero();
        var fewer = new PlaceProof.Seen(0, new Chain(20, DRAWN), 140, 30, 1, NOW);
        assertThat(plan(room, new SeenTable.Case("x", Optional.empty(), 1, fewer))
                        .assumed(KEPT))
                .isZero();
    }

    @Test
    void aDrawThatIsLostIsKnownAgainByATicket() {
        RecoveryPlan plan = plan(
                backup(Ordering.LOTTERY, Recovery.NEVER),
                seen(0, NOW),
                tick(130, 4, 5, ""),
                tick(Lottery.TICK, 0, 4, DRAWN));
        Salvage.Saved saved = plan.saved(RESERVE);
        assertThat(plan.registered()).isEqualTo(new Registered(Ordering.LOTTERY, 4, DRAWN));
        assertThat(saved.ticks()).extracting(SealedTick::tick).containsExactly(Lottery.TICK, 130L);
        RecoverEntry entry = plan.entry(saved, 0);
        assertThat(entry.draw()).isEqualTo(new RecoverEntry.Draw(DRAWN, 4));
        assertThat(entry.known().ticks()).as("the draw is none of them").isEqualTo(1);
    }

    /** The places of those who came after it follow from how many were drawn. */
    @Test
    void whereNobodyShowsTheDrawItIsDrawnAnewAndNobodyStandsAnywhere() {
        RecoveryPlan plan = plan(backup(Ordering.LOTTERY, Recovery.NEVER), seen(0, NOW), tick(130, 4, 5, ""));
        Salvage.Saved saved = plan.saved(RESERVE);
        assertThat(plan.registered()).isEqualTo(new Registered(Ordering.LOTTERY, 3, ""));
        assertThat(saved).isEqualTo(new Salvage.Saved(List.of(), 140, 0, 0));
    }

    @Test
    void aDrawThatTheBackupHasIsNotTakenFromAProof() {
        RoomRow room = backup(Ordering.LOTTERY, Recovery.NEVER).drawn(new Chain(8, HEAD));
        RecoveryPlan plan = plan(room, seen(0, NOW), tick(Lottery.TICK, 0, 4, DRAWN));
        assertThat(plan.draw()).isEqualTo(RecoverEntry.Draw.NONE);
        assertThat(plan.registered()).isEqualTo(room.registered());
    }
}
