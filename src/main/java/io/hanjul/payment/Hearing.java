package io.hanjul.payment;

/** Whether the gateway was heard, which is all that a circuit breaker asks about a call. */
enum Hearing {
    /** It answered, with whatever: a decline or a refusal is an answer. */
    ANSWERED,
    /** No answer, a broken one, or an error inside the gateway: what was asked for may have happened. */
    SILENT,
    /** Nothing reached the gateway, so nothing happened there; to try again is safe. */
    UNSENT
}
