package io.hanjul.sandbox;

import java.time.Duration;
import java.time.Instant;

/**
 * News for the shop, on its way or told. Immutable: each try gives the next value, and the journal keeps every one.
 *
 * @param id of this piece of news, the same at every try
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

    private static final String AGAIN = "-again";
    private static final String LATE = "-late";

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

    /** What the shop is told as the transmission's id: what was sent twice has the same one. */
    String transmission() {
        return id.endsWith(AGAIN) ? id.substring(0, id.length() - AGAIN.length()) : id;
    }

    /** The same transmission once more. */
    Webhook again() {
        return new Webhook(id + AGAIN, orderId, status, body, dueAt, tries, answer, over);
    }

    /** The same, held back until then or the order's next news. */
    Webhook late(Instant until) {
        return new Webhook(id + LATE, orderId, status, body, until, tries, answer, over);
    }

    boolean isHeldBack() {
        return id.endsWith(LATE) && tries == 0;
    }

    /** The same, to be sent now. */
    Webhook hurried(Instant now) {
        return new Webhook(id, orderId, status, body, now, tries, answer, over);
    }
}
