package io.hanjul.sandbox;

import io.hanjul.ids.IdSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The faults that are wished for, in memory: a gateway that is started again has none. */
final class Faults {

    private static final int MOST_RULES = 1_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final List<FaultRule> rules = new ArrayList<>();

    /** Those by which an answer is being delayed, once for each. */
    private final List<FaultRule> delaying = new ArrayList<>();

    private final IdSource ids;

    Faults(IdSource ids) {
        this.ids = ids;
    }

    /** Adds a rule; the oldest that fits and whose turn it is counts. */
    void add(FaultRule rule) {
        lock.lock();
        try {
            if (rules.size() == MOST_RULES) {
                throw new SandboxRefusal(SandboxError.INVALID_REQUEST);
            }
            rules.add(rule);
        } finally {
            lock.unlock();
        }
    }

    /** From now on nothing goes wrong, and what is delayed goes on. */
    void clear() {
        takeBack(rule -> true);
    }

    /** The same for what was wished for one order. */
    void clear(String orderId) {
        takeBack(rule -> rule.orderId().equals(orderId));
    }

    private void takeBack(Predicate<FaultRule> which) {
        lock.lock();
        try {
            Stream.concat(rules.stream(), delaying.stream())
                    .filter(which)
                    .forEach(rule -> rule.takenBack().countDown());
            rules.removeIf(which);
        } finally {
            lock.unlock();
        }
    }

    /** The rules as they stand, oldest first. */
    List<FaultRule> rules() {
        lock.lock();
        try {
            return List.copyOf(rules);
        } finally {
            lock.unlock();
        }
    }

    /** What goes wrong now; each rule that fits draws for itself. */
    Optional<FaultRule> next(Fault.Operation operation, String orderId) {
        lock.lock();
        try {
            for (int i = 0; i < rules.size(); i++) {
                FaultRule rule = rules.get(i);
                if (rule.matches(operation, orderId) && draws(rule.percent())) {
                    used(i, rule);
                    if (rule.fault() == Fault.DELAY) {
                        delaying.add(rule);
                    }
                    return Optional.of(rule);
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** A delay that was drawn is over. */
    void over(FaultRule delay) {
        lock.lock();
        try {
            delaying.remove(delay);
        } finally {
            lock.unlock();
        }
    }

    private void used(int index, FaultRule rule) {
        if (rule.isLastTime()) {
            rules.remove(index);
        } else {
            rules.set(index, rule.once());
        }
    }

    /** The low bits of an id are random. */
    private boolean draws(int percent) {
        return Long.remainderUnsigned(ids.next().getLeastSignificantBits() << 2 >>> 2, FaultRule.ALWAYS) < percent;
    }
}
