package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.check.Findings;
import io.hanjul.waitingroom.check.LineCheck;
import io.hanjul.waitingroom.line.Ticks;
import io.hanjul.waitingroom.line.Turn;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The promises of a waiting room while everything around it fails: nodes and leaders, messages and answers, PostgreSQL
 * and Redis. A seed says everything.
 *
 * <p>{@code -Dsim.seeds=1000 -Dsim.guests=10000} plays more, with more people; {@code -Dsim.first=501} begins with
 * another seed than the first.
 */
class RoomSimTests {

    private static final int FIRST = Integer.getInteger("sim.first", 1);
    private static final int SEEDS = Math.min(Integer.getInteger("sim.seeds", 6), 1_000);
    private static final int GUESTS = Integer.getInteger("sim.guests", 1_500);

    /** In a longer line nobody is asked to be heard so often that somebody would count as silent before it is over. */
    private static final int MOST_HEARD_OFTEN = 100_000;

    private final Map<String, Long> seen = new TreeMap<>();

    @Test
    void keepsEveryPromise_seed1AndUp() throws BrokenLine {
        for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
            RoomSim sim = new RoomSim(seed, GUESTS).run();
            List<RoomSimGuest> guests = sim.crowd.guests.stream()
                    .filter(guest -> guest.turn != null)
                    .toList();
            String name = "seed " + seed;
            everybodyHasAPlaceOfTheirOwn(name, sim, guests);
            whoCameClearlyBeforeStandsBefore(name, guests);
            nobodyIsForgottenOrLetInTwice(name, guests);
            assertThat(sim.crowd.tooMany).as(name + ": let in without a place").isZero();
            assertThat(sim.crowd.mostEnteredASecond)
                    .as(name + ": the rate, and a second's worth that was saved up")
                    .isLessThanOrEqualTo(2 * sim.ratePerMinute() / 60 + 1);
            anybodyCanCheckIt(name, sim);
            note(sim);
        }
        System.out.println("room simulation: " + seen);
        if (GUESTS > MOST_HEARD_OFTEN) {
            seen.remove("passed over while silent");
        }
        assertThat(seen)
                .as("what went wrong on the way")
                .allSatisfy((what, times) -> assertThat(times).as(what).isPositive());
    }

    private static void everybodyHasAPlaceOfTheirOwn(String name, RoomSim sim, List<RoomSimGuest> guests) {
        assertThat(sim.crowd.lost)
                .as(name + ": was told that the turn stands nowhere")
                .isZero();
        var turns = new HashSet<Turn>();
        var places = new BitSet();
        RoomSimNode node = sim.nodes.getFirst();
        node.refresh(sim.now);
        for (RoomSimGuest guest : guests) {
            assertThat(guest.place).as("%s: %s has a place", name, guest.turn).isNotNegative();
            assertThat(node.line.ordinal(guest.turn())).as(name).hasValue(guest.place);
            assertThat(turns.add(guest.turn()))
                    .as("%s: %s was given once", name, guest.turn)
                    .isTrue();
            int place = Math.toIntExact(guest.place);
            assertThat(places.get(place))
                    .as("%s: place %d is taken", name, place)
                    .isFalse();
            places.set(place);
        }
    }

    /** If reach(A) + T + ε is before reach(B), then A is ahead of B; but for who was held up before they were read. */
    private static void whoCameClearlyBeforeStandsBefore(String name, List<RoomSimGuest> guests) {
        List<RoomSimGuest> byArrival = guests.stream()
                .sorted(Comparator.comparingLong(guest -> guest.reached))
                .toList();
        long window = Ticks.LENGTH_MILLIS + 2 * RoomSim.SKEW_MILLIS;
        long lastBefore = -1;
        int next = 0;
        for (RoomSimGuest guest : byArrival) {
            for (; byArrival.get(next).reached + window < guest.reached; next++) {
                RoomSimGuest before = byArrival.get(next);
                lastBefore = before.mayBeLate ? lastBefore : Math.max(lastBefore, before.place);
            }
            assertThat(guest.place)
                    .as("%s: who came at %d stands behind whoever came clearly before", name, guest.reached)
                    .isGreaterThan(lastBefore);
        }
    }

    private static void nobodyIsForgottenOrLetInTwice(String name, List<RoomSimGuest> guests) {
        assertThat(guests.stream().filter(RoomSimGuest::wantsIn))
                .as(name + ": who kept knocking")
                .allMatch(guest -> guest.entered && !guest.toldOver);
        assertThat(guests).as(name + ": admitted").allMatch(guest -> guest.admissions <= 1);
    }

    private void anybodyCanCheckIt(String name, RoomSim sim) throws BrokenLine {
        var check = new LineCheck();
        for (ChainEntry entry : sim.store.chain) {
            check.add(entry);
        }
        Findings found = check.findings();
        assertThat(found.given())
                .as(name)
                .isEqualTo(found.called() + found.left() + found.silent() + found.uncounted() + found.waiting());
        count("places of nodes that fell silent", found.uncounted());
        count("passed over while silent", found.silent());
    }

    private void note(RoomSim sim) {
        count("joins", sim.crowd.guests.size());
        count("nodes killed", sim.faults.kills);
        count("nodes that stood still", sim.faults.pauses);
        count("commits without the lock, refused", sim.store.refused);
        count("joins whose answer was lost", sim.crowd.lostAnswers);
        count("joins held up", sim.crowd.held);
        count("joins of a full tick", sim.crowd.spilled);
        count("called again who had been passed over", sim.store.returns.overdueCalled);
        count("called again who had missed it", sim.store.returns.lateCalled);
        count("called and met a full room", sim.crowd.atDoor);
        count("joins in a later round than the first", inLaterRounds(sim));
        count("orders", sim.faults.orders);
        count("seconds", sim.now / 1_000);
    }

    private static long inLaterRounds(RoomSim sim) {
        return sim.crowd.guests.stream()
                .filter(guest -> guest.turn != null)
                .filter(guest -> guest.turn().round() > 0)
                .count();
    }

    private void count(String what, long more) {
        seen.merge(what, more, Long::sum);
    }
}
