package io.hanjul.sandbox;

import java.time.Duration;
import java.time.Instant;

/**
 * News for the shop, on its way or told. Immutable: each try gives the next value, and the journal keeps every one.
 *
 * @param id the transmission's id, the same at every try
 * @param orderId the shop's id of the order
 * @param status what the charge had become
 * @param body JSON, byte for byte the same at every try; empty once it is over
 * @param dueAt when it is to be sent next
 * @param tries how often it was sent
 * @param answer what the shop answered last: a status code, or why there was none; empty before the first try
 * @param over whether it is not sent again: the shop took it, or the last try has failed
 */
record Webhook(
        String id,
        String orderId,
        ChargeStatus status,
        String body,
        Instant dueAt,
        int tries,
        String answer,
        boolean over) {

    /** What a shop must answer. */
    static final String TAKEN = "200";

    /** So often it is sent again, each time after a pause four times as long, the first of a minute. */
    static final int MOST_RETRIES = 7;

    private static final int LONGER = 4;

    /** One that was not sent yet. */
    static Webhook fresh(String id, Charge charge, String body, Instant dueAt) {
        return new Webhook(id, charge.order().orderId(), charge.status(), body, dueAt, 0, "", false);
    }

    /** After one more try. */
    Webhook answered(String answer, Instant now, Duration minute) {
        boolean last = answer.equals(TAKEN) || tries == MOST_RETRIES;
        Duration pause = minute.multipliedBy((long) Math.pow(LONGER, tries));
        return new Webhook(id, orderId, status, last ? "" : body, now.plus(pause), tries + 1, answer, last);
    }

    /** The same, to be sent now. */
    Webhook hurried(Instant now) {
        return new Webhook(id, orderId, status, body, now, tries, answer, over);
    }
}
