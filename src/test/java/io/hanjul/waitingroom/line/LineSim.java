package io.hanjul.waitingroom.line;

import io.hanjul.waitingroom.check.ChainEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A room with three nodes, one of which dies and comes back again and again, and guests who join, are called, come
 * late or never, enter, stay and leave; all on a virtual clock and one seed. The store is a map that never loses
 * anything.
 */
final class LineSim {

    static final int RATE_PER_MINUTE = 6_000;
    static final int MOST_INSIDE = 300;

    private static final Instant START = Instant.parse("2026-12-24T10:00:00Z");

    /** Nobody falls silent here. */
    private static final int ALWAYS = Rhythm.moment(START.plusSeconds(3_600));

    private static final int CEILING = 64;

    /** The seeds of a simulation follow from no key. */
    private static final String NO_KEY = "0".repeat(64);

    private static final int STEP_MILLIS = 50;
    private static final Duration WINDOW = Duration.ofSeconds(5);

    private final SplittableRandom random;
    private final Sealing sealing = new Sealing(LineSim::seed, Duration.ofMillis(1_500));
    private final Line line = new Line(LineSim::seed);
    private final Map<Integer, NodeReport> store = new HashMap<>();
    private final Map<Integer, TickCounts> told = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Guest> guests = new ArrayList<>();
    private final List<Guest> toCome = new ArrayList<>();
    private final TreeMap<Long, Call> calls = new TreeMap<>();
    private final List<ChainEntry> chain = new ArrayList<>();

    private Instant now = START;
    private LineState state = new LineState(Ticks.at(START) - 1, 0, Chain.START);
    private int boots;
    private long calledUpTo;
    private double carry;
    private int inside;
    private int mostInside;

    /** A guest: when the request was read, which turn it got, and what became of it. */
    static final class Guest {
        final Instant reached;
        final Turn turn;
        final boolean willing;
        private Instant comes = Instant.MAX;
        private Instant leaves = Instant.MAX;
        private long place = Long.MAX_VALUE;
        boolean entered;

        Guest(Instant reached, Turn turn, boolean willing) {
            this.reached = reached;
            this.turn = turn;
            this.willing = willing;
        }
    }

    private record Node(int boot, Stamper stamper) {}

    /** A move of the line; {@code coming} are those called in it who have not come in. */
    private static final class Call {
        private final Instant at;
        private final int called;
        private int coming;

        Call(Instant at, int called) {
            this.at = at;
            this.called = called;
            this.coming = called;
        }

        boolean isFrom(Instant start, Duration span) {
            return !at.isBefore(start) && at.isBefore(start.plus(span));
        }
    }

    LineSim(long seed) {
        random = new SplittableRandom(seed);
        var terms = new OpenEntry.Terms(START, START.plusSeconds(3_600), RATE_PER_MINUTE, MOST_INSIDE);
        log(OpenEntry.KIND, new OpenEntry(new UUID(0, seed), new UUID(0, 0), 1, false, terms, NO_KEY).text());
        for (int i = 0; i < 3; i++) {
            nodes.add(boot());
        }
    }

    /**
     * Lets guests join for so long, then runs until nobody who is willing waits any more, or the limit is reached.
     */
    LineSim run(Duration joining, Duration limit) {
        Instant lastJoin = START.plus(joining);
        Instant end = START.plus(limit);
        for (; now.isBefore(lastJoin) || (!toCome.isEmpty() && now.isBefore(end)); now = now.plusMillis(STEP_MILLIS)) {
            if (now.isBefore(lastJoin)) {
                join(random.nextInt(25));
                crashSometimes();
            }
            nodes.forEach(this::report);
            seal();
            call();
            door();
        }
        return this;
    }

    List<Guest> guests() {
        return guests;
    }

    OptionalLong ordinal(Guest guest) {
        return line.ordinal(guest.turn);
    }

    /** The chain, as anybody outside may read it. */
    List<ChainEntry> chain() {
        return chain;
    }

    private void log(String kind, String body) {
        Chain after = state.chain().with(kind, body);
        chain.add(new ChainEntry(after.seq(), kind, body, after.head(), ""));
        state = new LineState(state.sealedThrough(), state.end(), after);
    }

    int mostInside() {
        return mostInside;
    }

    int boots() {
        return boots;
    }

    /** Most people called within any second. */
    int mostCalledASecond() {
        return calls.values().stream()
                .mapToInt(first -> calls.values().stream()
                        .filter(call -> call.isFrom(first.at, Duration.ofSeconds(1)))
                        .mapToInt(call -> call.called)
                        .sum())
                .max()
                .orElse(0);
    }

    private Node boot() {
        var node = new Node(++boots, new Stamper());
        long from = Math.max(Ticks.at(now), state.sealedThrough() + 1);
        var lease = new NodeReport(
                node.boot(), from, from + Ticks.HORIZON, from - 1, TickJoins.NONE, TickCounts.of(from, CEILING));
        store.put(node.boot(), lease);
        node.stamper().raised(lease.ceilings());
        node.stamper().leased(lease.from(), lease.through());
        return node;
    }

    /** A node that dies says nothing more; another one starts in its place. */
    private void crashSometimes() {
        if (random.nextInt(40) == 0) {
            nodes.set(random.nextInt(nodes.size()), boot());
        }
    }

    private void join(int count) {
        for (int i = 0; i < count; i++) {
            Instant reached = now.plusMillis(random.nextInt(STEP_MILLIS));
            Node node = nodes.get(random.nextInt(nodes.size()));
            var stamp = node.stamper()
                    .stamp(Ticks.at(reached), "network " + random.nextInt(12))
                    .orElseThrow();
            if (!stamp.isFull()) {
                var turn = new Turn(1, stamp.tick(), node.boot(), Turn.index(stamp.round(), stamp.number()));
                var guest = new Guest(reached, turn, random.nextInt(10) > 0);
                guests.add(guest);
                if (guest.willing) {
                    toCome.add(guest);
                }
            }
        }
    }

    private void report(Node node) {
        node.stamper().close(now);
        if (random.nextInt(4) == 0) {
            return;
        }
        NodeReport report = node.stamper().report(node.boot());
        long through = Ticks.at(now) + Ticks.HORIZON;
        store.put(
                node.boot(),
                new NodeReport(
                        node.boot(), report.from(), through, report.closed(), report.counts(), report.ceilings()));
        node.stamper().leased(report.from(), through);
    }

    private void seal() {
        for (NodeReport node : store.values()) {
            LeaseEntry.Untold untold =
                    LeaseEntry.of(node, told.getOrDefault(node.boot(), TickCounts.NONE), state.sealedThrough());
            untold.entries().forEach(entry -> log(LeaseEntry.KIND, entry.text()));
            told.put(node.boot(), untold.told());
        }
        Sealing.Step step = sealing.step(state, List.copyOf(store.values()), now, Instant.EPOCH);
        step.sealed().forEach(this::add);
        state = step.state();
        nodes.forEach(node -> node.stamper().sealed(state.sealedThrough()));
    }

    private void add(SealedTick tick) {
        line.add(tick, ALWAYS);
        Seed seed = seed(tick.tick());
        chain.add(new ChainEntry(tick.seq(), SealedTick.KIND, tick.text(seed), tick.hash(), seed.hex()));
    }

    private void call() {
        int coming = calls.values().stream()
                .filter(call -> call.at.plus(WINDOW).isAfter(now))
                .mapToInt(call -> call.coming)
                .sum();
        var calling = new Calling(RATE_PER_MINUTE, MOST_INSIDE - inside - coming, carry);
        Duration step = Duration.ofMillis(STEP_MILLIS);
        Line.Move move = line.advance(calledUpTo, calling.budget(step), Rhythm.moment(now));
        carry = calling.carryAfter(step, move.called());
        if (move.to() > calledUpTo) {
            calls.put(calledUpTo, new Call(now, move.called()));
            var entry = new MoveEntry(now, calledUpTo, move.to(), move.called(), move.passed(), MoveEntry.Back.NOBODY);
            log(MoveEntry.KIND, entry.text());
            calledUpTo = move.to();
        }
    }

    /** Who was called comes within a while, late, or never; the door lets in only while there is room. */
    private void door() {
        toCome.removeIf(this::hasLeftAgain);
        mostInside = Math.max(mostInside, inside);
    }

    private boolean hasLeftAgain(Guest guest) {
        if (guest.comes.equals(Instant.MAX) && place(guest) < calledUpTo) {
            guest.comes = now.plusMillis(random.nextInt(random.nextInt(10) == 0 ? 40_000 : 3_000));
        }
        if (!guest.entered && !guest.comes.isAfter(now) && inside < MOST_INSIDE) {
            guest.entered = true;
            calls.floorEntry(guest.place).getValue().coming--;
            guest.leaves = now.plusMillis(random.nextInt(1_000, 3_000));
            inside++;
        } else if (!guest.leaves.isAfter(now)) {
            inside--;
            return true;
        }
        return false;
    }

    /** Where a guest stands, looked up until it is known. */
    private long place(Guest guest) {
        if (guest.place == Long.MAX_VALUE) {
            guest.place = ordinal(guest).orElse(Long.MAX_VALUE);
        }
        return guest.place;
    }

    /** Coordinates that were given away more than once. */
    Set<Turn> givenTwice() {
        var seen = new HashSet<Turn>();
        var twice = new HashSet<Turn>();
        guests.stream().map(guest -> guest.turn).filter(turn -> !seen.add(turn)).forEach(twice::add);
        return twice;
    }

    private static Seed seed(long tick) {
        return new Seed(42, tick);
    }
}
