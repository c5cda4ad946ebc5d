package io.hanjul.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the gateway's own books say of an order. */
sealed interface GatewayBooks extends GatewayAnswer {

    /**
     * It told.
     *
     * @param taken minor units; 0 when it never took anything
     * @param takenAt when; empty exactly when nothing was taken
     * @param returns what it gave back, the oldest first
     */
    record Told(long taken, Optional<Instant> takenAt, List<Return> returns) implements GatewayBooks {

        /** Nothing was ever taken, or it does not know of the order. */
        static Told nothing() {
            return new Told(0, Optional.empty(), List.of());
        }

        /** What is left of it, minor units. */
        long left() {
            return taken - returns.stream().mapToLong(Return::amount).sum();
        }
    }

    /**
     * Nobody knows: no answer, or none that can be read.
     *
     * @param why for the log
     * @param hearing whether the gateway was heard
     */
    record Silent(String why, Hearing hearing) implements GatewayBooks {}

    /**
     * Money that it gave back.
     *
     * @param key the gateway's key of it, 1–200 characters
     * @param amount minor units, 1 or more
     * @param at when
     */
    record Return(String key, long amount, Instant at) {}

    @Override
    default Hearing hearing() {
        return this instanceof Silent silent ? silent.hearing() : Hearing.ANSWERED;
    }

    @Override
    default String why() {
        return this instanceof Silent silent ? silent.why() : "";
    }
}
