package io.hanjul.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * When a fault happens.
 *
 * @param fault what goes wrong
 * @param operation only to this; empty for all that it can happen to
 * @param orderId only to this order; empty text for all
 * @param percent how often of a hundred times, 1 to 100
 * @param times how often at most; 0 for no limit
 * @param delay how long a {@code DELAY} takes, at most a minute
 * @param takenBack opens when the wish is taken back: what is delayed by it then goes on
 */
record FaultRule(
        Fault fault,
        Optional<Fault.Operation> operation,
        String orderId,
        int percent,
        int times,
        Duration delay,
        CountDownLatch takenBack) {

    static final int ALWAYS = 100;
    static final int MOST_TIMES = 1_000_000;
    static final Duration LONGEST = Duration.ofMinutes(1);

    /**
     * Reads a wish: {@code fault}, and if wanted {@code operation}, {@code orderId}, {@code percent}, {@code times} and
     * {@code millis}. Throws {@link SandboxRefusal} INVALID_REQUEST.
     */
    static FaultRule of(Map<String, String> wish, Duration usualDelay) {
        Fault fault = Fault.of(wish.getOrDefault("fault", "")).orElseThrow(FaultRule::invalid);
        String operation = wish.getOrDefault("operation", "");
        Optional<Fault.Operation> only = Fault.Operation.of(operation);
        String order = wish.getOrDefault("orderId", "").strip();
        boolean known = (operation.isEmpty() || only.filter(fault::happensTo).isPresent())
                && (order.isEmpty() || RequestBodies.ORDER_ID.matcher(order).matches());
        if (!known) {
            throw invalid();
        }
        return new FaultRule(
                fault,
                only,
                order,
                number(wish, "percent", ALWAYS, ALWAYS),
                number(wish, "times", 0, MOST_TIMES),
                Duration.ofMillis(number(wish, "millis", (int) usualDelay.toMillis(), (int) LONGEST.toMillis())),
                new CountDownLatch(1));
    }

    private static int number(Map<String, String> wish, String name, int usual, int most) {
        String text = wish.getOrDefault(name, "");
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) > most) {
            throw invalid();
        }
        return Integer.parseInt(text);
    }

    private static SandboxRefusal invalid() {
        return new SandboxRefusal(SandboxError.INVALID_REQUEST);
    }

    /** One that happens every time. */
    static FaultRule always(Fault fault) {
        return new FaultRule(fault, Optional.empty(), "", ALWAYS, 0, Duration.ZERO, new CountDownLatch(1));
    }

    /** Whether it is about that. */
    boolean matches(Fault.Operation done, String order) {
        return fault.happensTo(done)
                && operation.map(only -> only == done).orElse(true)
                && (orderId.isEmpty() || orderId.equals(order));
    }

    boolean isLastTime() {
        return times == 1;
    }

    /** The same, having happened once more. */
    FaultRule once() {
        return times == 0 ? this : new FaultRule(fault, operation, orderId, percent, times - 1, delay, takenBack);
    }
}
