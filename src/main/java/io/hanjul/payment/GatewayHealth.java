package io.hanjul.payment;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Instant;

/**
 * How a payment gateway has been lately, as the node that answers sees it.
 *
 * @param gateway its short name
 * @param account name of the account there; empty for the house's own
 * @param test whether no money moves there
 * @param state whether it is called
 * @param since since when, or since the node started
 * @param calls how many of the last calls the state goes by
 * @param unanswered how many of them got no answer
 * @param running calls under way now
 * @param answeredAt when it last answered, RFC 3339; empty when it has not since the node started
 * @param fault why a call last got no answer, for people; empty when all did
 */
public record GatewayHealth(
        String gateway,
        String account,
        boolean test,
        State state,
        Instant since,
        int calls,
        int unanswered,
        int running,
        String answeredAt,
        String fault) {

    /** Whether a gateway is called. */
    public enum State {
        /** It is. */
        CLOSED,
        /** A few calls are let through, to see whether it is well again. */
        HALF_OPEN,
        /** It is not: too many calls got no answer. */
        OPEN;

        /** How much is held back, for a gauge: 0 nothing, 1 most, 2 all. */
        int weight() {
            return switch (this) {
                case CLOSED -> 0;
                case HALF_OPEN -> 1;
                case OPEN -> 2;
            };
        }

        static State of(CircuitBreaker.State state) {
            return switch (state) {
                case OPEN, FORCED_OPEN -> OPEN;
                case HALF_OPEN -> HALF_OPEN;
                case CLOSED, DISABLED, METRICS_ONLY -> CLOSED;
            };
        }
    }
}
