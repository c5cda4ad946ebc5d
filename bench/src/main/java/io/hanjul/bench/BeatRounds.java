package io.hanjul.bench;

import io.hanjul.bench.load.Talk;
import io.hanjul.bench.process.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Everybody who waits says in time that they are there, each at an interval that may change, until closed. */
final class BeatRounds implements AutoCloseable {

    private static final int AT_ONCE = 9;
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int FAILED = 500;
    private static final int REFUSED = 400;

    private final List<Lane> lanes = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Place place;
    private final AtomicInteger next = new AtomicInteger();
    private final LongAdder heard = new LongAdder();
    private final LongAdder unheard = new LongAdder();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicLong latest = new AtomicLong();
    private volatile boolean open = true;

    /** Where beats go. */
    interface Place {

        /** What a node answers, if any does. */
        Optional<Talk.Answer> beat(LineGuest guest);

        /** In which time somebody is to be heard again. */
        Duration interval(LineGuest guest);
    }

    private record Due(LineGuest guest, long at) {}

    private record Lane(Queue<LineGuest> fresh, PriorityQueue<Due> due, SplittableRandom random) {}

    BeatRounds(Place place, SplittableRandom random) {
        this.place = place;
        for (int i = 0; i < AT_ONCE; i++) {
            var lane = new Lane(
                    new ConcurrentLinkedQueue<>(),
                    new PriorityQueue<>(Comparator.comparingLong(Due::at)),
                    random.split());
            lanes.add(lane);
            threads.add(Thread.ofVirtual().name("beats-" + i).start(() -> goRound(lane)));
        }
    }

    /** Somebody waits from now on. */
    void add(LineGuest guest) {
        lanes.get(Math.floorMod(next.getAndIncrement(), AT_ONCE)).fresh().add(guest);
    }

    private void goRound(Lane lane) {
        while (open) {
            for (LineGuest guest = lane.fresh().poll();
                    guest != null;
                    guest = lane.fresh().poll()) {
                lane.due().add(again(lane, guest, RoomCrowd.now()));
            }
            Due first = lane.due().peek();
            if (first == null || first.at() > RoomCrowd.now()) {
                Patience.pass(LOOK);
            } else if (!lane.due().remove().guest().cameIn()) {
                latest.accumulateAndGet(RoomCrowd.now() - first.at(), Math::max);
                beat(first.guest());
                lane.due().add(again(lane, first.guest(), first.at()));
            }
        }
    }

    /** Pages say it a little sooner than they have to, each at another moment. */
    private Due again(Lane lane, LineGuest guest, long from) {
        double share = lane.random().nextDouble(0.8, 1);
        return new Due(guest, from + Math.round(place.interval(guest).toMillis() * share));
    }

    private void beat(LineGuest guest) {
        Optional<Talk.Answer> answer = place.beat(guest);
        int status = answer.map(Talk.Answer::status).orElse(FAILED);
        if (status < REFUSED) {
            heard.increment();
        } else {
            unheard.increment();
        }
        if (status >= REFUSED && status < FAILED) {
            complaints.add("somebody who waits was told "
                    + answer.map(Talk.Answer::body).orElse(""));
        }
    }

    /** How many were heard. */
    long heard() {
        return heard.sum();
    }

    /** How many said it to nobody. */
    long unheard() {
        return unheard.sum();
    }

    /** How late the latest one was, in milliseconds. */
    long latest() {
        return latest.get();
    }

    /** What somebody was told who has to be known. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        open = false;
        threads.forEach(RoomCrowd::join);
    }
}
