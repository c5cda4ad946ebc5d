package io.hanjul.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** What goes wrong at the wish of a person or a test, as it does at gateways that nobody asked. */
enum Fault {
    /** The card company declines. */
    DECLINE,
    /** The answer takes its time. */
    DELAY,
    /** It is done, and the connection ends before the answer. */
    LOST,
    /** The connection ends before anything is done. */
    RESET,
    /** Nothing is done, and the answer is a 500, which the idempotency key repeats. */
    ERROR,
    /** It is done, and the answer is a 500 all the same, which the idempotency key repeats. */
    ERROR_AFTER,
    /** Too many requests; nothing is done and nothing is remembered. */
    BUSY,
    /** The shop is told twice under one transmission id. */
    NEWS_TWICE,
    /** The shop is told only after the order's next news, or after ten pauses when there are none. */
    NEWS_LATE,
    /** The shop is not told. */
    NEWS_LOST;

    /** What a fault can happen to. */
    enum Operation {
        CONFIRM,
        CANCEL,
        FIND,
        NEWS;

        /** By name, in upper case. */
        static Optional<Operation> of(String name) {
            return Arrays.stream(values())
                    .filter(operation -> operation.name().equals(name))
                    .findFirst();
        }
    }

    /** By name, in upper case. */
    static Optional<Fault> of(String name) {
        return Arrays.stream(values())
                .filter(fault -> fault.name().equals(name))
                .findFirst();
    }

    boolean happensTo(Operation operation) {
        return switch (this) {
            case DECLINE -> operation == Operation.CONFIRM;
            case DELAY, LOST, RESET, ERROR, BUSY -> operation != Operation.NEWS;
            case ERROR_AFTER -> operation == Operation.CONFIRM || operation == Operation.CANCEL;
            case NEWS_TWICE, NEWS_LATE, NEWS_LOST -> operation == Operation.NEWS;
        };
    }

    /** What becomes of a decision under it. */
    Decision on(Decision decision) {
        return switch (this) {
            case ERROR -> Decision.refuse(SandboxError.FAILED_INTERNAL_SYSTEM_PROCESSING);
            case ERROR_AFTER -> decision.answeredWith(SandboxError.FAILED_INTERNAL_SYSTEM_PROCESSING);
            case DECLINE -> decision.declined(SandboxError.REJECT_CARD_PAYMENT);
            default -> decision;
        };
    }
}
