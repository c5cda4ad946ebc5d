package io.hanjul.waitingroom.line;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A room with an endless line whose people do not all come when they are called, on a virtual clock in steps of 100
 * ms: what is called follows from the product's own code, the door lets in what the rate and the places allow.
 */
final class ShowSim {

    static final int RATE_PER_MINUTE = 6_000;
    static final int STEPS_A_SECOND = 10;
    static final int WINDOW = 120 * STEPS_A_SECOND;

    private static final Duration STEP = Duration.ofMillis(1_000 / STEPS_A_SECOND);
    private static final double RATE_A_STEP = RATE_PER_MINUTE / 60.0 / STEPS_A_SECOND;
    private static final int MEASURED_OVER =
            (int) ShowRate.measuredOver(RATE_PER_MINUTE).toSeconds() * STEPS_A_SECOND;
    private static final int LONGEST_STAY = 500 * STEPS_A_SECOND;
    private static final int PAUSE = (int) ShowRate.PAUSE.toSeconds() * STEPS_A_SECOND;

    private final int steps;
    private final int places;
    private final Comes comes;
    private final SplittableRandom random;
    private final List<List<Call>> arriving;
    private final Deque<Call> calls = new ArrayDeque<>();
    final int[] entered;
    final int[] called;
    final double[] aim;
    final ShowRate[] shows;
    final long[] atDoor;
    final int[] inside;
    private final int[] leaving;

    private Turnout turnout = Turnout.UNKNOWN;
    private double carry;
    private double bucket;
    private long door;
    private int now;

    /** When somebody who is called in that step comes: so many steps later, or never when negative. */
    interface Comes {

        int after(int step, SplittableRandom random);
    }

    /** The people of one step. */
    private static final class Call {
        private final int step;
        private final int called;
        private final long[] came = new long[Turnout.PARTS];
        private int pending;

        Call(int step, int called) {
            this.step = step;
            this.called = called;
            this.pending = called;
        }
    }

    ShowSim(long seed, Duration length, int places, Comes comes) {
        random = new SplittableRandom(seed);
        steps = (int) length.toSeconds() * STEPS_A_SECOND;
        this.places = places;
        this.comes = comes;
        arriving = IntStream.rangeClosed(0, steps + WINDOW)
                .<List<Call>>mapToObj(step -> new ArrayList<>())
                .toList();
        entered = new int[steps];
        called = new int[steps];
        aim = new double[steps];
        shows = new ShowRate[steps];
        atDoor = new long[steps];
        inside = new int[steps];
        leaving = new int[steps + LONGEST_STAY];
    }

    ShowSim run() {
        ShowRate show = ShowRate.ALL;
        int within = 0;
        for (now = 0; now < steps; now++) {
            arrive();
            show = now % PAUSE == 0 ? measured(show) : show;
            within -= leaving[now];
            call(show, within);
            within += enter(within);
            inside[now] = within;
            atDoor[now] = door;
            shows[now] = show;
            aim[now] = RATE_A_STEP / show.share();
        }
        return this;
    }

    private void arrive() {
        for (Call call : arriving.get(now)) {
            call.came[Math.min(Turnout.PARTS - 1, Turnout.PARTS * (now - call.step) / WINDOW)]++;
            call.pending--;
            door++;
        }
    }

    private ShowRate measured(ShowRate show) {
        while (!calls.isEmpty() && calls.getFirst().step <= now - WINDOW - MEASURED_OVER) {
            calls.removeFirst();
        }
        long people = 0;
        var came = new ArrayList<>(Collections.nCopies(Turnout.PARTS, 0L));
        for (Call call : calls) {
            if (call.step <= now - WINDOW) {
                people += call.called;
                IntStream.range(0, Turnout.PARTS).forEach(part -> came.set(part, came.get(part) + call.came[part]));
            }
        }
        turnout = new Turnout(people, came);
        return people == 0 ? show : show.after(people, turnout.shown());
    }

    private void call(ShowRate show, int within) {
        double free = places - within - turnout.expected(pending()) - door;
        Calling calling = new Bounds(RATE_PER_MINUTE, show, free, Double.POSITIVE_INFINITY, door).calling(carry);
        int people = calling.budget(STEP);
        carry = calling.carryAfter(STEP, people);
        called[now] = people;
        var call = new Call(now, people);
        calls.add(call);
        for (int one = 0; one < people; one++) {
            int after = comes.after(now, random);
            if (after >= 0 && after < WINDOW) {
                arriving.get(now + 1 + after).add(call);
            }
        }
    }

    private List<Long> pending() {
        var pending = new ArrayList<>(Collections.nCopies(Turnout.PARTS, 0L));
        for (Call call : calls) {
            if (call.step > now - WINDOW) {
                int part = Turnout.PARTS * (now - call.step) / WINDOW;
                pending.set(part, pending.get(part) + call.pending);
            }
        }
        return pending;
    }

    /** As the door does it: a second's worth of the rate can be saved up. Who is in stays for some minutes. */
    private int enter(int within) {
        bucket = Math.min(bucket + RATE_A_STEP, RATE_A_STEP * STEPS_A_SECOND);
        int people = (int) Math.min(Math.min(door, places - within), (long) bucket);
        bucket -= people;
        door -= people;
        entered[now] = people;
        for (int one = 0; one < people; one++) {
            leaving[now + random.nextInt(1_000, LONGEST_STAY)]++;
        }
        return people;
    }
}
