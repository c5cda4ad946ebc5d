package io.hanjul.rush.crowd;

import java.time.Duration;

/**
 * What people do when they are answered. Who gets no answer, or is told to come again, asks the same again, under the
 * same idempotency key, as the page of a browser does: first soon, then less and less often, for five minutes.
 */
public final class Behaviour {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 4;

    private final InLine inLine;
    private final Inside inside;
    private final AtTheTill atTheTill;

    /**
     * Behaviour towards a hall.
     *
     * @param seats the seats of the session that is sold
     * @param pace how long people take
     */
    public Behaviour(Seats seats, Pace pace) {
        this.inLine = new InLine(pace);
        this.inside = new Inside(seats, pace);
        this.atTheTill = new AtTheTill(pace);
    }

    /** What the guest does next, now that its last question was answered so. */
    public Step next(Guest guest, Reply reply) {
        if (reply.isPassing()) {
            return persist(guest, reply);
        }
        return switch (guest.call()) {
            case JOIN -> inLine.joined(guest, reply);
            case LINE -> inLine.looked(guest, reply);
            case LEAVE -> inLine.left(guest);
            case ENTER -> inLine.knocked(guest, reply);
            case LOOK -> inside.looked(guest, reply);
            case HOLD -> inside.held(guest, reply);
            case GIVE_BACK -> inside.gaveBack(guest, reply);
            case EXIT -> inside.left(guest);
            case PAY -> atTheTill.billed(guest, reply);
            case CHECKOUT -> atTheTill.authenticated(guest, reply);
            case CONFIRM -> atTheTill.confirmed(guest, reply);
            case PAYMENT -> atTheTill.asked(guest, reply);
            case BOOKING -> atTheTill.booked(guest, reply);
        };
    }

    private Step persist(Guest guest, Reply reply) {
        Guest.Trouble trouble = guest.trouble().again(reply.at());
        boolean outOfPatience = reply.at().minus(trouble.since()).compareTo(PATIENCE) > 0;
        if (outOfPatience) {
            return guest.end().isPresent()
                    ? new Step(guest, Duration.ZERO, true)
                    : Step.end(guest, Ending.UNANSWERED, reply.code());
        }
        Duration pause = pause(guest.in(trouble), reply);
        if (guest.call() == Call.CHECKOUT) {
            // The gateway's page has moved or is gone; the shop's own page knows where it is now.
            return new Step(guest.asks(Call.PAY).in(trouble), pause, false);
        }
        return Step.again(guest.in(trouble), pause);
    }

    private static Duration pause(Guest guest, Reply reply) {
        Duration ceiling =
                FIRST_PAUSE.multipliedBy(1L << Math.min(guest.trouble().failures(), MOST_DOUBLINGS));
        Duration drawn = guest.dice().between(FIRST_PAUSE, ceiling);
        return reply.retryAfter().compareTo(drawn) > 0 ? reply.retryAfter() : drawn;
    }
}
