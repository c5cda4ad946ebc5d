package io.hanjul.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Somebody in a line, and what they were told. Moments are milliseconds of {@link System#nanoTime}. */
final class LineGuest {

    /** Access token of an account, when it was an account that joined. */
    final Optional<String> account;

    /** When the request was sent for the first time. */
    final long sentAt;

    private final Set<String> admissions = new ConcurrentSkipListSet<>();
    private volatile String turn = "";
    private volatile String proof = "";
    private volatile long answeredAt;
    private volatile long place = -1;
    private volatile boolean in;

    LineGuest(Optional<String> account, long sentAt) {
        this.account = account;
        this.sentAt = sentAt;
    }

    /** Takes the turn that an answer gave. */
    void joined(String token, long at) {
        answeredAt = at;
        turn = token;
    }

    /** The turn; empty before there is one. */
    String turn() {
        return turn;
    }

    /** Takes the proof of the place, if the answer gave one. */
    void keeps(String given) {
        proof = given.isEmpty() ? proof : given;
    }

    /** The proof of the place that was given last; empty before there is one. */
    String proof() {
        return proof;
    }

    long answeredAt() {
        return answeredAt;
    }

    /** Takes the place, as the chain gives it. */
    void stands(long ordinal) {
        place = ordinal;
    }

    /** The place; -1 before it is known. */
    long place() {
        return place;
    }

    /** Takes an admission that an answer named. */
    void admitted(String admission) {
        admissions.add(admission);
        in = true;
    }

    /** All admissions that answers have named. */
    List<String> admissions() {
        return new ArrayList<>(admissions);
    }

    /** Whether they have come in, now or before. */
    boolean cameIn() {
        return in;
    }
}
