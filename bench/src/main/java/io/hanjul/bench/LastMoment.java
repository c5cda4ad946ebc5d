package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import io.hanjul.ids.RealClock;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who confirms a payment in the moment in which the hold ends, and somebody who waits for that seat. */
final class LastMoment {

    private static final int SPREAD_MILLIS = 120;
    private static final Duration EARLY = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** For 250 ms a node may refuse what it has seen taken; twice as much is no excuse. */
    private static final Duration AFTERWARDS = Duration.ofMillis(500);

    private final String name;
    private final Api payer;
    private final Api next;
    private final OneVisit.Shop shop;
    private final String seat;
    private final int offset;
    private final Payer paying;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicBoolean decided = new AtomicBoolean();

    /** How it ended. */
    enum End {
        PAID("bookings of who paid in time"),
        NEXT("seats of who came next"),
        OUT_OF_BREATH("holds that ended before they could be paid for"),
        WRONG("seats that nobody or both were told to have");

        private final String words;

        End(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Which seat, and what decides the moment. */
    record Chance(int seat, SplittableRandom random) {}

    LastMoment(String name, Api payer, Api next, OneVisit.Shop shop, Chance chance) {
        this.name = name;
        this.payer = payer;
        this.next = next;
        this.shop = shop;
        this.seat = shop.units().get(chance.seat());
        this.offset = chance.random().nextInt(-SPREAD_MILLIS, SPREAD_MILLIS);
        this.paying = new Payer(name, this::key, order -> {}, shop.promises(), shop.insistent(), shop.insistent());
    }

    End end() {
        shop.door().acquireUninterruptibly();
        try {
            return race();
        } catch (Insistent.GaveUp e) {
            shop.promises().complaint(name + " was left without an answer");
        } catch (RuntimeException | AssertionError e) {
            shop.promises().complaint(name + ": " + e);
        } finally {
            shop.door().release();
        }
        return End.WRONG;
    }

    private End race() {
        Answer hold = claims(payer).expecting(201);
        shop.promises().hold(hold.text("id"));
        Instant ends = Instant.parse(hold.text("heldUntil"));
        Optional<Payer.Approved> approved = paying.approves(payer, hold.text("id"));
        Instant moment = ends.plusMillis(offset);
        if (approved.isEmpty() || RealClock.utc().instant().isAfter(moment)) {
            return End.OUT_OF_BREATH;
        }
        await(ends.minus(EARLY));
        var waits = CompletableFuture.supplyAsync(
                this::nextGetsIt, task -> Thread.ofVirtual().start(task));
        await(moment);
        Answer confirmed = paying.confirms(payer, approved.get());
        decided.set(true);
        boolean paid = paying.booked(confirmed).isPresent();
        boolean taken = waits.join();
        if (paid == taken) {
            shop.promises()
                    .complaint(name + ": " + (paid ? "both were" : "nobody was") + " told to have the seat; "
                            + confirmed.status() + " " + confirmed.raw().body());
            return End.WRONG;
        }
        return paid ? End.PAID : End.NEXT;
    }

    /** Tries until a while after the payer knows; a try that began later than that is the last. */
    private boolean nextGetsIt() {
        long known = Long.MAX_VALUE;
        while (true) {
            if (decided.get() && known == Long.MAX_VALUE) {
                known = System.nanoTime();
            }
            boolean last = known != Long.MAX_VALUE && System.nanoTime() - known > AFTERWARDS.toNanos();
            Answer answer = claims(next);
            if (answer.status() == 201) {
                shop.promises().hold(answer.text("id"));
                return true;
            }
            if (last) {
                return false;
            }
            Patience.pass(PAUSE);
        }
    }

    private Answer claims(Api who) {
        Api keyed = who.withKey(key());
        return shop.insistent().ask(() -> keyed.post("/v1/holds", wanted()));
    }

    private Map<String, Object> wanted() {
        return Map.of("sessionId", shop.session(), "unitIds", List.of(seat));
    }

    private static void await(Instant moment) {
        Duration left = Duration.between(RealClock.utc().instant(), moment);
        if (left.isPositive()) {
            Patience.pass(left);
        }
    }

    private String key() {
        return name + "-" + requests.incrementAndGet();
    }
}
