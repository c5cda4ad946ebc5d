package io.hanjul.rush.crowd;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/** In the line: asks as often as told, and goes in when called. */
final class InLine {

    private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
    private static final double LATER_AT_MOST = 0.1;
    private static final double SAY_THAT_THEY_GO = 0.3;
    private static final int POLLS_UNTIL_BORED = 4;
    private static final int LEAST_POLLS = 2;

    private final Pace pace;

    InLine(Pace pace) {
        this.pace = pace;
    }

    Step joined(Guest guest, Reply reply) {
        if (!reply.ok()) {
            return Step.end(guest, Ending.TOLD_NO, reply.code());
        }
        return Step.ask(guest.in(guest.line().with(reply.text("turn"))), Call.LINE, later(guest, FIRST_LOOK));
    }

    Step looked(Guest guest, Reply reply) {
        if (!reply.ok()) {
            return Step.end(guest, Ending.TOLD_NO, reply.code());
        }
        return switch (reply.text("state")) {
            case "CALLED", "INSIDE" -> Step.ask(guest, Call.ENTER, pace.between(guest, 200, 1_500));
            case "ENDED" -> Step.end(guest, Ending.TOLD_NO, "TURN_ENDED");
            default -> waits(guest.in(guest.line().polled()), reply);
        };
    }

    private Step waits(Guest guest, Reply reply) {
        if (reply.text("left").equals("SOLD_OUT")) {
            return goesHome(guest);
        }
        boolean bored = guest.line().polls() >= LEAST_POLLS + guest.number() % POLLS_UNTIL_BORED;
        if (bored && guest.persona().temper() == Temper.LEAVES_THE_LINE) {
            return Step.ask(guest, Call.LEAVE, Duration.ZERO);
        }
        if (bored
                && guest.persona().temper() == Temper.CLOSES_THE_TAB
                && !guest.line().wasAway()) {
            return Step.ask(guest.in(guest.line().away()), Call.JOIN, pace.between(guest, 10_000, 45_000));
        }
        return Step.ask(guest, Call.LINE, later(guest, pollAfter(reply)));
    }

    /** Told that all is sold: some say that they go, most just close the page. */
    private static Step goesHome(Guest guest) {
        return guest.dice().unit() < SAY_THAT_THEY_GO
                ? Step.ask(guest.ends(Ending.SOLD_OUT, ""), Call.LEAVE, Duration.ZERO)
                : Step.end(guest, Ending.SOLD_OUT, "");
    }

    Step left(Guest guest) {
        return guest.end().isPresent() ? new Step(guest, Duration.ZERO, true) : Step.end(guest, Ending.LEFT, "");
    }

    Step knocked(Guest guest, Reply reply) {
        if (reply.status() == 202) {
            return Step.ask(guest, Call.ENTER, later(guest, reply.retryAfter()));
        }
        if (reply.ok()) {
            Guest entered = guest.in(guest.line().inside(reply.text("pass")));
            return Step.ask(entered, Call.LOOK, pace.between(guest, 0, 500));
        }
        return reply.code().equals("NOT_CALLED_YET")
                ? Step.ask(guest, Call.LINE, FIRST_LOOK)
                : Step.end(guest, Ending.TOLD_NO, reply.code());
    }

    /** Never sooner than told, and not all at once. */
    private static Duration later(Guest guest, Duration told) {
        return told.plusMillis(
                (long) (told.toMillis() * LATER_AT_MOST * guest.dice().unit()));
    }

    private static Duration pollAfter(Reply reply) {
        try {
            return Duration.parse(reply.text("pollAfter"));
        } catch (DateTimeParseException e) {
            return FIRST_LOOK;
        }
    }
}
