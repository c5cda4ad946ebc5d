package io.hanjul.bench;

import io.hanjul.testing.SandboxFaults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What goes wrong at the gateway with whose money: of all payments that are about to be confirmed, a share meets one
 * trouble each, every kind in its turn. A trouble of a question or of money back waits for the first one.
 */
final class Troubles {

    /** All that the gateway can do to a payment: decline, be late, lose answers, fail, hang up, tell wrongly. */
    private static final List<Trouble> ALL = List.of(
            new Trouble("DECLINE", "CONFIRM"),
            new Trouble("DELAY", "CONFIRM"),
            new Trouble("LOST", "CONFIRM"),
            new Trouble("ERROR", "CONFIRM"),
            new Trouble("ERROR_AFTER", "CONFIRM"),
            new Trouble("RESET", "CONFIRM"),
            new Trouble("BUSY", "CONFIRM"),
            new Trouble("NEWS_TWICE", "NEWS"),
            new Trouble("NEWS_LATE", "NEWS"),
            new Trouble("NEWS_LOST", "NEWS"));

    /** What the first question about a payment meets that was lost, or failed, at its confirmation. */
    private static final List<String> OF_QUESTIONS = List.of("LOST", "ERROR", "RESET", "BUSY");

    private static final int PERCENT = 100;
    private static final Duration LATE = Duration.ofSeconds(6);
    private static final String NONE = "none";

    private final SandboxFaults gateway;
    private final Map<String, String> ofOrders = new ConcurrentHashMap<>();
    private final AtomicInteger met = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private SplittableRandom chance = new SplittableRandom(0);
    private int percent;

    /** What goes wrong with what. */
    private record Trouble(String fault, String operation) {}

    /** At the gateway of that address. Nothing goes wrong yet. */
    Troubles(String gateway) {
        this.gateway = new SandboxFaults(gateway);
    }

    /** From now on so many of a hundred payments meet a trouble; what was counted before is forgotten. */
    void begin(int ofHundred, SplittableRandom random) {
        lock.lock();
        try {
            chance = random.split();
            percent = ofHundred;
        } finally {
            lock.unlock();
        }
        gateway.clear();
        ofOrders.clear();
        met.set(0);
    }

    /** From now on all goes well, also what is still to come of earlier payments. */
    void end() {
        lock.lock();
        try {
            percent = 0;
        } finally {
            lock.unlock();
        }
        gateway.clear();
    }

    /** From now on the gateway works on each confirmation for longer than anybody waits for it. */
    void late() {
        gateway.late("CONFIRM", LATE);
    }

    /** From now on it no longer does; what payments were still to meet, they do not. */
    void inTime() {
        gateway.clear();
    }

    /** A payment is about to be confirmed. */
    void meet(String order) {
        List<Trouble> troubles = next();
        troubles.forEach(trouble -> gateway.once(trouble.fault(), trouble.operation(), order));
        ofOrders.putIfAbsent(
                order, troubles.isEmpty() ? NONE : troubles.getFirst().fault());
    }

    /** None, one, or one and another for the first question that follows from it. */
    private List<Trouble> next() {
        lock.lock();
        try {
            if (chance.nextInt(PERCENT) >= percent) {
                return List.of();
            }
            var troubles = new ArrayList<Trouble>();
            troubles.add(ALL.get(met.getAndIncrement() % ALL.size()));
            if (chance.nextBoolean()) {
                troubles.add(new Trouble(OF_QUESTIONS.get(chance.nextInt(OF_QUESTIONS.size())), "FIND"));
            }
            return troubles;
        } finally {
            lock.unlock();
        }
    }

    /** How many payments were about to be confirmed. */
    int payments() {
        return ofOrders.size();
    }

    /** How many of these payments met which trouble. */
    Map<String, Long> among(Collection<String> orders) {
        var counts = new TreeMap<String, Long>();
        orders.forEach(order -> counts.merge(ofOrders.getOrDefault(order, NONE), 1L, Long::sum));
        return counts;
    }

    /** How many payments met which trouble. */
    Map<String, Long> all() {
        return among(List.copyOf(ofOrders.keySet()));
    }
}
