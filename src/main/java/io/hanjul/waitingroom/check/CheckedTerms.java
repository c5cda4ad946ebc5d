package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.Calling;
import io.hanjul.waitingroom.line.Fields;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.ShowRate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The terms of a room as its opening and the orders after it give them, and whether people were called by them: in an
 * open room, inside the window of the sale, and never more than the rate allows for the share that turns up.
 *
 * <p>The rate is held against what the leader can have saved up at most: nobody knows from outside how often it looked
 * in vain, so the most that the time since the last call allows is allowed.
 */
final class CheckedTerms {

    private static final String REASON = " reason=";
    private static final Set<String> CALLING = Set.of("OPEN", "DRAINING");
    private static final Set<String> CHANGEABLE = Set.of("state", "ratePerMinute", "maxInside", "opensAt", "closesAt");

    /** So much in all: a clock is put right now and then, and a line that needs more was written otherwise. */
    private static final Duration CLOCK_GOES_BACK = Duration.ofMinutes(1);

    /** Rounding of what is saved up. */
    private static final double HAIR = 1e-6;

    private final Map<String, String> now = new HashMap<>();
    private final CheckedJoins joins = new CheckedJoins();
    private Instant lastMove = Instant.MIN;
    private double saved = 1;
    private Duration wentBack = Duration.ZERO;
    private ShowRate show = ShowRate.ALL;
    private double fastest;

    CheckedTerms(OpenEntry.Terms terms) {
        now.put("state", "OPEN");
        now.put("ratePerMinute", Integer.toString(terms.ratePerMinute()));
        now.put("maxInside", Integer.toString(terms.maxInside()));
        now.put("opensAt", terms.opensAt().toString());
        now.put("closesAt", terms.closesAt().toString());
        fastest = perMinute();
    }

    /** Takes over what was ordered by hand. */
    void order(String body) {
        int reason = body.indexOf(REASON);
        require(reason > 0 && reason + REASON.length() < body.length(), "the order has no reason");
        Fields fields = Fields.parse(body.substring(0, reason));
        Instant at = fields.moment("at");
        require(fields.byName().size() > 1, "the order changes nothing");
        fields.byName().forEach((what, change) -> {
            if (!what.equals("at")) {
                change(what, change);
            }
        });
        joins.order(state(), at);
        fastest = Math.max(fastest, perMinute());
    }

    /** When somebody may have joined, by the orders up to now. */
    CheckedJoins joins() {
        return joins;
    }

    /** Takes over which share of those called turns up from now on. */
    void show(ShowRate now) {
        show = now;
        fastest = Math.max(fastest, perMinute());
    }

    private void change(String what, String change) {
        require(CHANGEABLE.contains(what), "it changes " + what + ", which is not known here");
        int arrow = change.indexOf('>');
        require(arrow > 0, "it does not say from what to what " + what + " is changed");
        String before = now.put(what, change.substring(arrow + 1));
        require(change.substring(0, arrow).equals(before), what + " was " + before + " before it");
    }

    /** Holds the moment of a draw against the opening of the sale. */
    void draw(Instant at) {
        require(!at.isBefore(moment("opensAt")), "the places were drawn before the sale had opened");
    }

    /** Holds a move against the terms of its moment. */
    void move(MoveEntry move) {
        require(CALLING.contains(state()), "people were called while the room was " + state());
        require(!move.at().isBefore(moment("opensAt")), "people were called before the sale had opened");
        require(move.at().isBefore(moment("closesAt")), "people were called after the sale");
        double most = most(move.at());
        back(move.at());
        require(move.people() <= most + HAIR, "it calls " + move.people() + ", faster than " + rate() + " a minute");
        saved = Math.clamp(most - move.people(), 0, 1);
        lastMove = move.at();
        fastest = perMinute();
    }

    /**
     * What seems to be time that has passed since an earlier moment would else let everybody be called at once. Each
     * time counts for as much as it can bring.
     */
    private void back(Instant at) {
        if (at.isBefore(lastMove)) {
            Duration by = Duration.between(at, lastMove);
            wentBack = wentBack.plus(by.compareTo(Calling.LONGEST_STEP) > 0 ? by : Calling.LONGEST_STEP);
            require(wentBack.compareTo(CLOCK_GOES_BACK) <= 0, "its moves have gone back in time by " + wentBack);
        }
    }

    /**
     * Most people who can be called then: what is saved up, at most one, and the rate of at most half a second. When
     * the clock was put back nobody sees how much time has passed since, so it is as much as a step may use.
     */
    private double most(Instant at) {
        double perSecond = fastest / 60.0;
        double longest = 1 + perSecond * Calling.LONGEST_STEP.toMillis() / 1_000;
        if (lastMove.equals(Instant.MIN)) {
            return longest;
        }
        Duration passed = at.isBefore(lastMove) ? Calling.LONGEST_STEP : Duration.between(lastMove, at);
        double seconds = passed.toNanos() / 1e9;
        return Math.min(saved + perSecond * seconds, Math.min(longest, 1 + perSecond * seconds));
    }

    /** Holds the moment of the end against the window of the sale. */
    void end(Instant at) {
        require(!at.isBefore(moment("closesAt")), "the room ended before the sale");
    }

    private String state() {
        return now.getOrDefault("state", "");
    }

    private Instant moment(String what) {
        return Instant.parse(now.getOrDefault(what, ""));
    }

    /** Most people inside. */
    long places() {
        return Long.parseLong(now.getOrDefault("maxInside", ""));
    }

    private double perMinute() {
        return rate() / show.share();
    }

    private long rate() {
        return Long.parseLong(now.getOrDefault("ratePerMinute", ""));
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
