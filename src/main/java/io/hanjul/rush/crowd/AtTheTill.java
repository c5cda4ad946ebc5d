package io.hanjul.rush.crowd;

import java.time.Duration;

/** From the hold to the booking: pays at the gateway, with another card when one is declined. */
final class AtTheTill {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int CARDS = 2;

    private final Pace pace;

    AtTheTill(Pace pace) {
        this.pace = pace;
    }

    /** Which button somebody presses at the gateway. */
    static String buttonOf(Guest guest) {
        boolean declined = switch (guest.persona().temper()) {
            case BROKE -> true;
            case CARD_DECLINED -> guest.deal().tries().declines() == 0;
            default -> false;
        };
        return declined ? "decline" : "approve";
    }

    Step billed(Guest guest, Reply reply) {
        if (!reply.ok()) {
            return holdIsGone(reply) ? lookAgain(guest) : Step.go(guest, Ending.TOLD_NO, reply.code());
        }
        var bill = new Deal.Bill(
                reply.text("id"),
                reply.text("orderId"),
                reply.body().path("amount").path("amount").asLong(0),
                reply.text("checkoutUrl"));
        Guest owing = guest.about(guest.deal().owing(bill));
        return bill.checkoutUrl().isEmpty()
                ? Step.ask(owing, Call.PAYMENT, SOON)
                : Step.ask(owing, Call.CHECKOUT, pace.between(guest, 1_500, 6_000));
    }

    /** The gateway sends the browser back with a key; without one it did not understand us. */
    Step authenticated(Guest guest, Reply reply) {
        String key = reply.text("paymentKey");
        return key.isEmpty()
                ? Step.ask(guest, Call.PAY, SOON)
                : Step.ask(guest.about(guest.deal().authenticated(key)), Call.CONFIRM, pace.between(guest, 50, 300));
    }

    Step confirmed(Guest guest, Reply reply) {
        if (reply.ok()) {
            return settled(guest, reply);
        }
        if (reply.code().equals("PAYMENT_DECLINED")) {
            return anotherCard(guest.about(guest.deal().declined()), reply);
        }
        return holdIsGone(reply) ? lookAgain(guest) : Step.go(guest, Ending.TOLD_NO, reply.code());
    }

    Step asked(Guest guest, Reply reply) {
        return reply.ok() ? settled(guest, reply) : Step.go(guest, Ending.TOLD_NO, reply.code());
    }

    private Step settled(Guest guest, Reply reply) {
        String booking = reply.text("bookingId");
        if (!booking.isEmpty()) {
            return Step.ask(guest.about(guest.deal().booked(booking)), Call.BOOKING, Duration.ZERO);
        }
        return switch (reply.text("state")) {
            case "ABORTED" -> anotherCard(guest.about(guest.deal().declined()), reply);
            case "EXPIRED" -> lookAgain(guest);
            case "DONE", "CANCELED", "PARTIAL_CANCELED" -> Step.go(guest, Ending.TOLD_NO, "PAID_TOO_LATE");
            default -> Step.ask(guest, Call.PAYMENT, SOON);
        };
    }

    private Step anotherCard(Guest guest, Reply reply) {
        if (guest.deal().tries().declines() >= CARDS) {
            String code = reply.code().isEmpty() ? "PAYMENT_DECLINED" : reply.code();
            return Step.ask(guest.ends(Ending.TOLD_NO, code), Call.GIVE_BACK, pace.between(guest, 500, 2_000));
        }
        return Step.ask(guest, Call.CHECKOUT, pace.between(guest, 2_000, 6_000));
    }

    Step booked(Guest guest, Reply reply) {
        return reply.ok() ? Step.end(guest, Ending.BOOKED, "") : Step.end(guest, Ending.UNANSWERED, reply.code());
    }

    private static boolean holdIsGone(Reply reply) {
        return reply.code().equals("HOLD_ENDED") || reply.code().equals("PAYMENT_ENDED");
    }

    private Step lookAgain(Guest guest) {
        return Step.ask(guest.about(guest.deal().gaveBack()), Call.LOOK, pace.between(guest, 300, 1_500));
    }
}
