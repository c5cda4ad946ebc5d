package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Lines whose database is lost and comes back older, of which some guests have a proof and others do not; by seed. */
class SalvageSimTests {

    private static final int SEEDS = 400;
    private static final int RESERVE = 2_000;

    /** Somebody in a line, with the place that they had, and whether they have a proof of it. */
    private record Guest(Turn turn, long place, boolean hasProof) {}

    @Test
    void whoHasAProofKeepsThePlaceAndNobodyIsOvertaken() {
        for (int seed = 0; seed < SEEDS; seed++) {
            new Loss(seed).happens();
        }
    }

    private static final class Loss {

        private final SplittableRandom random;
        private final int seed;
        private final List<SealedTick> ticks = new ArrayList<>();
        private final List<Guest> guests = new ArrayList<>();

        Loss(int seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
        }

        private static Seed seedOf(long tick) {
            return new Seed(17, tick);
        }

        void happens() {
            long base = 0;
            double share = random.nextDouble();
            for (long tick = 1; tick < random.nextInt(5, 60); tick++) {
                int turns = random.nextInt(1, 9);
                var sealed = new SealedTick(tick, base, turns, List.of(new Part(3, 0, turns, true)), tick, "");
                ticks.add(sealed);
                base = sealed.end();
                join(sealed, share);
            }
            int known = random.nextInt(ticks.size());
            recovers(known, random.nextLong(base + 1));
        }

        private void join(SealedTick tick, double share) {
            var draw = Permutation.of(seedOf(tick.tick()), tick.turns());
            IntStream.range(0, tick.turns())
                    .forEach(index -> guests.add(new Guest(
                            new Turn(1, tick.tick(), 3, index),
                            tick.base() + draw.place(index),
                            random.nextDouble() < share)));
        }

        private void recovers(int known, long calledUpTo) {
            long end = known == 0 ? 0 : ticks.get(known - 1).end();
            long last = known == 0 ? -1 : ticks.get(known - 1).tick();
            var shown = new HashSet<Long>();
            guests.stream()
                    .filter(Guest::hasProof)
                    .forEach(guest -> shown.add(guest.turn().tick()));
            List<SealedTick> proven =
                    ticks.stream().filter(tick -> shown.contains(tick.tick())).toList();
            var backup = new Salvage.Backup(new LineState(last, end, Chain.START), last, Math.min(calledUpTo, end));
            Salvage.Saved saved = new Salvage(RESERVE)
                    .of(backup, new Salvage.Shown(proven, ticks.getLast().tick(), calledUpTo));
            var line = new Line(Loss::seedOf);
            ticks.subList(0, known).forEach(tick -> line.add(tick, 1));
            saved.ticks().forEach(tick -> {
                line.reach(tick.base());
                line.add(tick, 1);
            });
            line.reach(saved.end());
            assertThat(saved.calledUpTo()).as("seed %d", seed).isEqualTo(Math.max(calledUpTo, backup.calledUpTo()));
            judge(line, place(line, saved.sealedThrough()));
        }

        /** Those whose tick nobody has shown are given places, most of them at once and some later. */
        private Map<Turn, Long> place(Line line, long through) {
            var used = new TreeSet<Long>();
            var late = new ArrayList<Turn>();
            var places = new HashMap<Turn, Long>();
            guests.stream()
                    .map(Guest::turn)
                    .sorted(Comparator.comparingLong(Turn::tick))
                    .filter(turn -> line.ordinal(turn).isEmpty())
                    .forEach(turn -> {
                        if (random.nextInt(10) == 0) {
                            late.add(turn);
                        } else {
                            places.put(turn, give(line, turn, through, used));
                        }
                    });
            late.forEach(turn -> give(line, turn, through, used));
            late.forEach(
                    turn -> assertThat(line.ordinal(turn)).as("seed %d", seed).isPresent());
            return places;
        }

        private static long give(Line line, Turn turn, long through, NavigableSet<Long> used) {
            OptionalLong place = new FreePlaces(line.around(turn.tick()), used).next();
            OptionalLong found = place.isPresent() ? place : new FreePlaces(line.around(through), used).next();
            used.add(found.orElseThrow());
            line.replace(turn, found.orElseThrow());
            return found.orElseThrow();
        }

        private void judge(Line line, Map<Turn, Long> inTime) {
            long[] all = guests.stream()
                    .mapToLong(guest -> line.ordinal(guest.turn()).orElseThrow())
                    .toArray();
            assertThat(LongStream.of(all).distinct().count())
                    .as("seed %d", seed)
                    .isEqualTo(all.length);
            long behind = -1;
            long furthest = -1;
            long tick = -1;
            for (Guest guest : guests) {
                long place = line.ordinal(guest.turn()).orElseThrow();
                if (guest.hasProof()) {
                    assertThat(place).as("seed %d, %s", seed, guest).isEqualTo(guest.place());
                }
                if (guest.turn().tick() > tick) {
                    tick = guest.turn().tick();
                    behind = furthest;
                }
                if (!inTime.isEmpty() && !line.ordinal(guest.turn()).isEmpty() && isInTime(line, guest, inTime)) {
                    assertThat(place).as("seed %d, %s", seed, guest).isGreaterThan(behind);
                    furthest = Math.max(furthest, place);
                }
            }
        }

        /** Whoever came in time, or stands in a tick that somebody has shown. */
        private static boolean isInTime(Line line, Guest guest, Map<Turn, Long> inTime) {
            return inTime.containsKey(guest.turn()) || line.tick(guest.turn().tick()) != null;
        }
    }
}
