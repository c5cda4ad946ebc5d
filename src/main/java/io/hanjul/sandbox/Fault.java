package io.hanjul.sandbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What goes wrong at the wish of a person or a test, as it does at gateways that nobody asked. */
enum Fault {
    /** The card company declines. */
    DECLINE(Operation.CONFIRM),
    /** The answer takes its time. */
    DELAY(Operation.CONFIRM, Operation.CANCEL, Operation.FIND),
    /** It is done, and the connection ends before the answer. */
    LOST(Operation.CONFIRM, Operation.CANCEL, Operation.FIND),
    /** The connection ends before anything is done. */
    RESET(Operation.CONFIRM, Operation.CANCEL, Operation.FIND),
    /** Nothing is done, and the answer is a 500, which the idempotency key repeats. */
    ERROR(Operation.CONFIRM, Operation.CANCEL, Operation.FIND),
    /** It is done, and the answer is a 500 all the same, which the idempotency key repeats. */
    ERROR_AFTER(Operation.CONFIRM, Operation.CANCEL),
    /** Too many requests; nothing is done and nothing is remembered. */
    BUSY(Operation.CONFIRM, Operation.CANCEL, Operation.FIND),
    /** The shop is told twice under one transmission id. */
    NEWS_TWICE(Operation.NEWS),
    /** The shop is told only after the order's next news, or after ten pauses when there are none. */
    NEWS_LATE(Operation.NEWS),
    /** The shop is not told. */
    NEWS_LOST(Operation.NEWS);

    private final Set<Operation> operations;

    Fault(Operation first, Operation... more) {
        this.operations = EnumSet.of(first, more);
    }

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
        return operations.contains(operation);
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
