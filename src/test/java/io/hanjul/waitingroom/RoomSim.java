package io.hanjul.waitingroom;

import io.hanjul.waitingroom.RoomSimGuest.Kind;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.TickDraw;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A room with three nodes whose clocks differ, and everything that can go wrong around it: nodes and leaders that are
 * killed, for a while or for good, or stand still; transactions that come late or lose their lock; answers and
 * heartbeats that are lost; PostgreSQL and Redis away for seconds. All on a virtual clock, in steps of 50 ms, and one
 * seed; order, calling, returning and presence are the product's own code.
 */
final class RoomSim {

    static final int STEP_MILLIS = 50;
    static final int SKEW_MILLIS = 10;

    private static final long SECOND = 1_000;
    private static final long LONGEST_MILLIS = 3_600_000;
    private static final long SETTLING_MILLIS = 40_000;
    private static final long REPORT_EVERY = 100;
    private static final long REFRESH_EVERY = 200;

    final SplittableRandom random;
    final RoomSimStore store;
    final RoomSimCrowd crowd;
    final List<RoomSimNode> nodes = new ArrayList<>();
    final RoomSimFaults faults;
    private final int ratePerMinute;
    long now;
    private int boots;

    /** A leader's transaction that has not committed yet. */
    private @Nullable Open open;

    private record Open(RoomSimNode leader, int transaction, RoomSimStore.Step step, long commitsAt, long breaksAt) {}

    RoomSim(long seed, int guests) {
        random = new SplittableRandom(seed);
        int seconds = guests > 100_000 ? 600 : 200;
        ratePerMinute = Math.max(600, guests * 60 / seconds);
        int ceiling = Math.clamp(Integer.highestOneBit(guests / 100), 16, 8_192);
        store = new RoomSimStore(seed, ratePerMinute, Math.max(40, ratePerMinute / 6), ceiling);
        crowd = new RoomSimCrowd(this, guests, seconds * SECOND / 3);
        faults = new RoomSimFaults(this, seconds * SECOND);
        for (int i = 0; i < 3; i++) {
            boot();
        }
    }

    /** Runs until nobody waits any more who wants in, or for an hour. */
    RoomSim run() {
        long end = LONGEST_MILLIS;
        for (; now < end; now += STEP_MILLIS) {
            if (end == LONGEST_MILLIS && !crowd.isSomebodyWaiting()) {
                end = now + SETTLING_MILLIS;
            }
            faults.happen();
            for (RoomSimNode node : List.copyOf(nodes)) {
                if (node.runs(now)) {
                    work(node);
                }
            }
            commit();
            crowd.act();
        }
        return this;
    }

    int ratePerMinute() {
        return ratePerMinute;
    }

    int boots() {
        return boots;
    }

    /** A node starts; its clock is a little off. */
    void boot() {
        nodes.add(new RoomSimNode(++boots, store, random.nextInt(-SKEW_MILLIS, SKEW_MILLIS + 1)));
    }

    /** A node that dies says nothing more; what it had begun is rolled back once its connection is seen to be gone. */
    void kill(RoomSimNode node) {
        node.alive = false;
        nodes.remove(node);
        Open begun = open;
        if (begun != null && begun.leader() == node) {
            open = new Open(node, begun.transaction(), begun.step(), Long.MAX_VALUE, now + random.nextInt(1_000));
        }
    }

    /** The node whose transaction is open, or any. */
    RoomSimNode leader() {
        Open begun = open;
        return begun != null && begun.leader().alive ? begun.leader() : nodes.get(random.nextInt(nodes.size()));
    }

    /** Whether this happens, once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    private void work(RoomSimNode node) {
        long phase = now + node.boot * (long) STEP_MILLIS;
        if (phase % REPORT_EVERY == 0 && !onceIn(10)) {
            node.report(now, onceIn(20));
        }
        if (phase % REFRESH_EVERY == 0) {
            node.refresh(now);
        }
        if (phase % SECOND == 0) {
            exchange(node);
        }
        if (phase % REPORT_EVERY == 0) {
            lead(node);
        }
    }

    /** Tells the others who was heard; now and then the message is lost. */
    private void exchange(RoomSimNode node) {
        List<Long> told = node.toTell;
        node.toTell = new ArrayList<>();
        if (faults.redisIsThere() && !onceIn(50)) {
            node.echoed = now;
            nodes.stream().filter(other -> other != node).forEach(other -> other.hearAlso(told, now));
        }
        node.spareTheUnheard(now);
        node.exchanged = now;
    }

    private void lead(RoomSimNode node) {
        Open begun = open;
        if (begun != null && begun.leader() == node) {
            return;
        }
        if (!store.up) {
            node.isInterrupted();
            return;
        }
        int transaction = store.begin();
        if (transaction == 0) {
            return;
        }
        long commitsAt = now;
        long breaksAt = Long.MAX_VALUE;
        if (onceIn(200)) {
            commitsAt = now + random.nextInt(100, 3_000);
            breaksAt = onceIn(2) ? now + random.nextInt(50, 1_000) : breaksAt;
        }
        RoomSimStore.Step step = node.lead(now);
        open(new Open(node, transaction, step, commitsAt, breaksAt));
    }

    /** A leader that had lost its lock and was believed to be gone comes in the end, and is refused. */
    private void open(Open begun) {
        Open before = open;
        if (before != null && before.leader().alive) {
            store.commit(before.transaction(), before.step());
        }
        open = begun;
        commit();
    }

    private void commit() {
        Open begun = open;
        if (begun == null) {
            return;
        }
        if (begun.breaksAt() <= now) {
            store.breakOff(begun.transaction());
        }
        if (begun.commitsAt() <= now) {
            open = null;
            long from = store.calledUpTo;
            if (store.commit(begun.transaction(), begun.step())) {
                seen(begun.step(), from);
                begun.leader().refresh(now);
            }
        }
    }

    /** What is committed is seen by everybody, sooner or later. */
    private void seen(RoomSimStore.Step step, long from) {
        for (SealedTick tick : step.sealed()) {
            crowd.placed(TickDraw.of(tick, RoomSimNode.seed(tick.tick())));
        }
        RoomSimStore.Calls calls = step.call();
        if (calls != null) {
            var passed = new BitSet();
            Ordinals unheard = calls.served().move().unheard();
            unheard.each().forEach(place -> passed.set(Math.toIntExact(place - from)));
            for (long place = from; place < calls.served().move().to(); place++) {
                crowd.movedPast(place, passed.get(Math.toIntExact(place - from)));
            }
            calls.served().overdue().forEach(crowd::called);
            calls.served().late().forEach(crowd::called);
        }
    }

    /** One of three comes from one of four large networks. */
    String anyNetwork() {
        return "network " + (onceIn(3) ? random.nextInt(4) : random.nextInt(4, 1_000));
    }

    /** Of a hundred, eight vanish, two leave by the button, ten sleep, five look away for longer than a call lasts. */
    Kind anyKind() {
        int lot = random.nextInt(100);
        if (lot < 8) {
            return Kind.VANISHES;
        }
        if (lot < 10) {
            return Kind.LEAVES;
        }
        if (lot < 20) {
            return Kind.SLEEPS;
        }
        return lot < 25 ? Kind.DOZES : Kind.STAYS;
    }
}
