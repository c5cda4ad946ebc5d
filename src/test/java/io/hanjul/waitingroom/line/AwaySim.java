package io.hanjul.waitingroom.line;

import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.line.Past.Back;
import io.hanjul.waitingroom.line.Past.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A room whose guests do not all stay: some leave without a word, some sleep for minutes and come back, some do not
 * hear that they are called. All on a virtual clock and one seed; the rows behind the line are a map. Those who are
 * there knock as a page does: every 20 to 30 seconds, and at once when they wake up.
 */
final class AwaySim {

    static final int MOST_INSIDE = 80;

    private static final Seed SEED = new Seed(42, 1);
    private static final Instant START = Instant.parse("2026-12-24T10:00:00Z");
    private static final Duration STEP = Duration.ofMillis(500);
    private static final Duration WINDOW = Duration.ofMinutes(2);
    private static final Duration LANE = Duration.ofMinutes(15);
    private static final Duration LIMIT = Duration.ofMinutes(40);
    private static final int GUESTS = 2_000;
    private static final int RATE_PER_MINUTE = 300;

    private final SplittableRandom random;
    private final Line line = new Line(tick -> SEED);
    private final Rhythm rhythm = Rhythm.of(Duration.ofSeconds(30), GUESTS, 1_000);
    private final List<Guest> guests = new ArrayList<>();
    private final TreeMap<Long, Moved> moves = new TreeMap<>();
    private final Map<Long, Row> rows = new HashMap<>();
    private final Set<Long> admitted = new HashSet<>();
    private final List<ChainEntry> chain = new ArrayList<>();

    private Instant now = START;
    private long calledUpTo;
    private double carry;
    private ReturnLane lane = new ReturnLane(0);
    private int inside;
    int mostInside;
    int admittedTwice;

    /** What somebody does while they wait. */
    enum Kind {
        STAYS,
        SLEEPS,
        LEAVES,
        DOZES
    }

    /** Somebody in the line, at a place of their own. */
    static final class Guest {
        final Kind kind;
        final long place;
        private Instant away = Instant.MAX;
        private Instant back = Instant.MAX;
        private Instant knocks;
        private Instant leaves = Instant.MAX;
        Instant movedAt = Instant.MAX;
        boolean entered;
        boolean toldOver;

        Guest(Kind kind, long place, Instant knocks) {
            this.kind = kind;
            this.place = place;
            this.knocks = knocks;
        }

        private boolean isThere(Instant now) {
            return now.isBefore(away) || !now.isBefore(back);
        }
    }

    private record Moved(Instant at, Ordinals unheard, int called) {}

    /** A row of {@code turn_return}. */
    private record Row(Lane lane, Instant since, Optional<Instant> calledAt, boolean atDoor) {}

    AwaySim(long seed) {
        random = new SplittableRandom(seed);
        var terms = new OpenEntry.Terms(START, START.plus(LIMIT), RATE_PER_MINUTE, MOST_INSIDE);
        log(
                OpenEntry.KIND,
                new OpenEntry(new UUID(0, seed), new UUID(0, 0), 1, false, 1, false, terms, "0".repeat(64)).text(),
                "");
        var tick = new SealedTick(1, 0, GUESTS, List.of(new Part(1, 0, GUESTS, true)), 2, "");
        line.add(tick, Rhythm.moment(START.plusSeconds(90)));
        log(SealedTick.KIND, tick.text(SEED), SEED.hex());
        for (int i = 0; i < GUESTS; i++) {
            guests.add(guest(i));
        }
    }

    /** Of a hundred, fifteen leave silently, ten sleep, five look away for longer than a call lasts. */
    private Guest guest(int number) {
        int lot = random.nextInt(100);
        Kind kind = lot < 15 ? Kind.LEAVES : lot < 25 ? Kind.SLEEPS : lot < 30 ? Kind.DOZES : Kind.STAYS;
        long place = line.ordinal(new Turn(1, 1, 1, number)).orElseThrow();
        var guest = new Guest(kind, place, START.plusMillis(random.nextInt(30_000)));
        if (kind != Kind.STAYS) {
            guest.away = START.plusSeconds(random.nextInt(240));
        }
        if (kind == Kind.SLEEPS) {
            guest.back = guest.away.plusSeconds(random.nextInt(100, 241));
        }
        if (kind == Kind.DOZES) {
            guest.away = Instant.MAX;
        }
        return guest;
    }

    AwaySim run() {
        Instant end = START.plus(LIMIT);
        for (; now.isBefore(end) && isSomebodyWaiting(); now = now.plus(STEP)) {
            call();
            guests.forEach(this::act);
            mostInside = Math.max(mostInside, inside);
        }
        return this;
    }

    List<Guest> of(Kind kind) {
        return guests.stream().filter(guest -> guest.kind == kind).toList();
    }

    /** The chain, as anybody outside may read it. */
    List<ChainEntry> chain() {
        return chain;
    }

    private void log(String kind, String body, String seed) {
        Chain before = chain.isEmpty()
                ? Chain.START
                : new Chain(chain.getLast().seq(), chain.getLast().hash());
        Chain after = before.with(kind, body);
        chain.add(new ChainEntry(after.seq(), kind, body, after.head(), seed));
    }

    long passedOver() {
        return moves.values().stream().mapToLong(move -> move.unheard().count()).sum();
    }

    boolean wasPassedOver(Guest guest) {
        return line.wasPassed(guest.place);
    }

    private boolean isSomebodyWaiting() {
        return guests.stream().anyMatch(guest -> guest.kind != Kind.LEAVES && !guest.entered && !guest.toldOver);
    }

    private void call() {
        int moment = Rhythm.moment(now);
        line.count(calledUpTo, moment);
        var calling = new Calling(RATE_PER_MINUTE, MOST_INSIDE - inside - coming(), carry);
        int budget = calling.budget(STEP);
        var served = lane.serve(budget, waiting(moment), people -> line.advance(calledUpTo, people, moment));
        lane = served.after();
        served.overdue().forEach(this::callAgain);
        served.late().forEach(this::callAgain);
        Line.Move move = served.move();
        carry = calling.carryAfter(STEP, served.people());
        if (move.to() > calledUpTo || served.people() > 0) {
            var entry = new MoveEntry(now, calledUpTo, move.to(), move.called(), move.passed(), served.back());
            log(MoveEntry.KIND, entry.text(), "");
        }
        if (move.to() > calledUpTo) {
            moves.put(calledUpTo, new Moved(now, move.unheard(), move.called()));
            line.passed(move.unheard());
            calledUpTo = move.to();
        }
    }

    private void callAgain(long place) {
        rows.computeIfPresent(place, (key, row) -> new Row(row.lane(), row.since(), Optional.of(now), row.atDoor()));
    }

    private ReturnLane.Waiting waiting(int moment) {
        rows.entrySet()
                .removeIf(row -> row.getValue().lane() == Lane.OVERDUE
                        && row.getValue().calledAt().isEmpty()
                        && !line.isThere(row.getKey(), moment));
        return new ReturnLane.Waiting(places(Lane.OVERDUE, moment), places(Lane.LATE, moment));
    }

    private List<Long> places(Lane which, int moment) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().lane() == which)
                .filter(row ->
                        row.getValue().calledAt().isEmpty() && !row.getValue().atDoor())
                .map(Map.Entry::getKey)
                .filter(place -> line.isThere(place, moment))
                .sorted()
                .toList();
    }

    /** Called lately, and neither inside nor given up. */
    private int coming() {
        return (int) guests.stream()
                .filter(guest -> guest.place < calledUpTo && !admitted.contains(guest.place))
                .filter(guest -> past(guest).verdict(WINDOW, LANE).left().isPresent())
                .count();
    }

    private void act(Guest guest) {
        if (!guest.leaves.isAfter(now)) {
            guest.leaves = Instant.MAX;
            inside--;
        }
        if (!guest.entered && !guest.toldOver && guest.isThere(now) && !guest.knocks.isAfter(now)) {
            knock(guest);
        }
    }

    private void knock(Guest guest) {
        line.heard(guest.place, rhythm.until(now, Duration.ofSeconds(30)));
        guest.knocks = now.plusSeconds(random.nextInt(20, 31));
        if (guest.place >= calledUpTo) {
            return;
        }
        guest.knocks = now.plusSeconds(1);
        guest.movedAt = moves.floorEntry(guest.place).getValue().at();
        var verdict = past(guest).verdict(WINDOW, LANE);
        switch (verdict.state()) {
            case CALLED -> goIn(guest);
            case OVER -> guest.toldOver = true;
            case OVERDUE -> rows.putIfAbsent(guest.place, new Row(Lane.OVERDUE, now, Optional.empty(), false));
            case LATE -> {
                if (verdict.isNew()) {
                    rows.put(guest.place, new Row(Lane.LATE, now, Optional.empty(), false));
                }
            }
        }
    }

    /** Who dozes does not see the first call. */
    private void goIn(Guest guest) {
        if (guest.kind == Kind.DOZES && !rows.containsKey(guest.place)) {
            return;
        }
        if (inside >= MOST_INSIDE) {
            rows.merge(
                    guest.place,
                    new Row(Lane.DOOR, now, Optional.empty(), true),
                    (row, door) -> new Row(row.lane(), row.since(), row.calledAt(), true));
            return;
        }
        admittedTwice += admitted.add(guest.place) ? 0 : 1;
        guest.entered = true;
        guest.leaves = now.plusSeconds(random.nextInt(2, 10));
        inside++;
    }

    private Past past(Guest guest) {
        Moved move = moves.floorEntry(guest.place).getValue();
        Optional<Back> back = Optional.ofNullable(rows.get(guest.place))
                .map(row ->
                        new Back(row.lane(), age(row.since()), row.calledAt().map(this::age), row.atDoor()));
        return new Past(move.unheard().contains(guest.place), age(move.at()), back);
    }

    private Duration age(Instant since) {
        return Duration.between(since, now);
    }
}
