package io.hanjul.bench;

import io.hanjul.bench.load.Talk.Answer;
import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Patience;
import io.hanjul.edge.GuestTokens;
import io.hanjul.testing.Api;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * People in a line before several nodes: they join, say that they are there, see on the board whom the line has moved
 * past, and go in and out again. Every second one is signed in; the others sign in to enter.
 */
final class RoomCrowd implements AutoCloseable, BeatRounds.Place {

    private static final int GROWING_AT_ONCE = 24;
    private static final int JOINING_AT_ONCE = 4;
    private static final Duration JOIN_EVERY = Duration.ofMillis(200);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LAST_SEALED = Duration.ofSeconds(40);
    private static final int NEAR_MINUTES = 5;
    private static final int CREATED = 201;

    private final LineTalks talks;
    private final List<Api> nodes;
    private final GuestTokens tokens;
    private final SplittableRandom random;
    private volatile SeenLine line;
    private volatile boolean readsAnew;
    private final BeatRounds beats;
    private final Queue<LineGuest> guests = new ConcurrentLinkedQueue<>();
    private final Queue<LineGuest> unplaced = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<Long, LineGuest> byPlace = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Thread> visits = new ConcurrentLinkedQueue<>();
    private final AtomicInteger joined = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger visited = new AtomicInteger();
    private final AtomicLong lastJoin = new AtomicLong();
    private final AtomicLong longestWithoutJoin = new AtomicLong();
    private volatile BoardSeen board = new BoardSeen("", 0, 0, Duration.ofSeconds(30), Duration.ofSeconds(30));
    private volatile boolean open = true;
    private volatile boolean joining = true;
    private volatile boolean visiting = true;
    private long visitedUpTo;

    RoomCrowd(List<App> apps, String room, GuestTokens tokens, SplittableRandom random) {
        this.talks = LineTalks.with(apps, room);
        this.nodes = apps.stream().map(app -> new Api(app.address())).toList();
        this.tokens = tokens;
        this.random = random;
        this.line = new SeenLine(room);
        this.beats = new BeatRounds(this, random.split());
        threads.add(Thread.ofVirtual().unstarted(this::lookOn));
        threads.getFirst().start();
    }

    /** Milliseconds, of which only differences say anything. */
    static long now() {
        return System.nanoTime() / 1_000_000;
    }

    /** Lets so many join as fast as they can. */
    void grow(int people) {
        var left = new AtomicInteger(people);
        List<Thread> growing = IntStream.range(0, GROWING_AT_ONCE)
                .mapToObj(number -> Thread.ofVirtual().start(() -> {
                    while (left.getAndDecrement() > 0) {
                        join();
                    }
                }))
                .toList();
        growing.forEach(RoomCrowd::join);
    }

    /** From now on people come one by one. Whoever is called goes in, as before. */
    void live() {
        lastJoin.set(now());
        for (int i = 0; i < JOINING_AT_ONCE; i++) {
            threads.add(Thread.ofVirtual().start(this::joinOn));
        }
    }

    private void joinOn() {
        while (joining) {
            join();
            long at = now();
            longestWithoutJoin.accumulateAndGet(at - lastJoin.getAndSet(at), Math::max);
            Patience.pass(JOIN_EVERY);
        }
    }

    /** One person asks until there is a turn. */
    private void join() {
        boolean signedIn = joined.incrementAndGet() % 2 == 0;
        var guest = new LineGuest(signedIn ? Optional.of(account()) : Optional.empty(), now());
        while (open) {
            Optional<Answer> answer = talks.join(guest.account);
            if (answer.filter(one -> one.status() == CREATED).isPresent()) {
                String body = answer.map(Answer::body).orElse("");
                guest.joined(JsonMapper.shared().readTree(body).get("turn").asString(), now());
                guests.add(guest);
                unplaced.add(guest);
                beats.add(guest);
                return;
            }
            refused.incrementAndGet();
            Patience.pass(PAUSE);
        }
    }

    private String account() {
        return tokens.next(1).getFirst();
    }

    private void lookOn() {
        for (int look = 0; open; look++) {
            look(nodes.get(look % nodes.size()));
            Patience.pass(LOOK_EVERY);
        }
    }

    /** From the next look on the line is read anew, since its chain is another one. */
    void readAnew() {
        readsAnew = true;
    }

    /** Whoever looks at a node that is away, or cannot read its store, looks at another one next time. */
    private void look(Api node) {
        if (!reads(node)) {
            return;
        }
        for (; visiting && visitedUpTo < line.calledUpTo(); visitedUpTo++) {
            LineGuest guest = byPlace.get(visitedUpTo);
            if (guest != null) {
                visits.add(Thread.ofVirtual().start(visitOf(guest)));
            }
        }
    }

    private boolean reads(Api node) {
        if (readsAnew) {
            readsAnew = false;
            line = new SeenLine(talks.room());
            byPlace.clear();
            unplaced.clear();
            unplaced.addAll(guests);
        }
        try {
            board = BoardSeen.at(node, talks.room());
            line.readOn(node);
        } catch (UncheckedIOException | AssertionError e) {
            return false;
        }
        place();
        return true;
    }

    private void place() {
        unplaced.removeIf(guest -> {
            OptionalLong ordinal = line.place(guest.turn());
            ordinal.ifPresent(at -> {
                guest.stands(at);
                byPlace.put(at, guest);
            });
            return ordinal.isPresent();
        });
    }

    private Runnable visitOf(LineGuest guest) {
        SplittableRandom chance = random.split();
        return () -> {
            String account = guest.account.orElseGet(this::account);
            boolean ended = new LineVisit(guest, talks, account, chance, complaints::add, () -> open).happens();
            visited.addAndGet(ended ? 1 : 0);
        };
    }

    @Override
    public Optional<Answer> beat(LineGuest guest) {
        return talks.beat(guest);
    }

    /** As the board says, for those near the front and for all others. */
    @Override
    public Duration interval(LineGuest guest) {
        BoardSeen seen = board;
        long near = seen.calledUpTo() + (long) NEAR_MINUTES * seen.ratePerMinute();
        return guest.place() >= 0 && guest.place() < near ? seen.near() : seen.behind();
    }

    /** The board that was seen last. */
    BoardSeen board() {
        return board;
    }

    int joined() {
        return guests.size();
    }

    /** Answers to joins that were no turn. */
    int refused() {
        return refused.get();
    }

    /** How many have been inside and have left. */
    int visited() {
        return visited.get();
    }

    /** Longest time in which nobody got a turn, in milliseconds. */
    long longestWithoutJoin() {
        return longestWithoutJoin.get();
    }

    BeatRounds beats() {
        return beats;
    }

    long movedOn() {
        return talks.nodes().movedOn();
    }

    /** The line as its chain tells it; only once everybody has gone home. */
    SeenLine line() {
        return line;
    }

    /**
     * Nobody comes any more, and nobody follows a call that they see from now on. Who was called before goes in and
     * out, whoever was passed over meanwhile included; then the last ticks are sealed.
     */
    void goHome(Duration limit, Api node) {
        joining = false;
        visiting = false;
        Patience.pass(LOOK_EVERY.multipliedBy(2));
        if (!Patience.until(() -> visits.stream().noneMatch(Thread::isAlive), limit)) {
            long waits = visits.stream().filter(Thread::isAlive).count();
            complaints.add(waits + " who were called did not get in and out again");
        }
        open = false;
        threads.forEach(RoomCrowd::join);
        beats.close();
        Patience.until(() -> reads(node) && unplaced.isEmpty(), LAST_SEALED);
    }

    /** What anybody was told that must not be. */
    List<String> complaints() {
        return Stream.of(complaints, beats.complaints())
                .flatMap(Collection::stream)
                .distinct()
                .limit(20)
                .toList();
    }

    /** What everybody was told. */
    List<RoomProof.Stood> stood() {
        return guests.stream()
                .map(guest -> new RoomProof.Stood(
                        line.turn(guest.turn()), guest.sentAt, guest.answeredAt(), guest.place(), guest.admissions()))
                .toList();
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        joining = false;
        open = false;
        beats.close();
        talks.close();
    }
}
