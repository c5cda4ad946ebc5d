package io.hanjul.booking;

import io.hanjul.catalog.SaleState;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** While there is a list of who waits for what comes back: as long as the sale is on and the session has not begun. */
@Component
class ReturnWindow {

    private final Offers offers;
    private final BookingSettings settings;

    ReturnWindow(Offers offers, BookingSettings settings) {
        this.offers = offers;
        this.settings = settings;
    }

    /** What the session offers at that moment; empty when it has no list any more, or not yet. */
    Optional<Offer> open(SessionId session, Instant now) {
        return find(session)
                .filter(offer -> offer.sale().shown() && offer.sale().at(now).state() == SaleState.OPEN)
                .filter(offer -> now.isBefore(endOf(offer)));
    }

    /** What the session offers, whether or not anybody can have it now; empty when it is in no sale or called off. */
    Optional<Offer> find(SessionId session) {
        try {
            return Optional.of(offers.of(session));
        } catch (Refusal no) {
            return Optional.empty();
        }
    }

    /** At the session's start, or when its sale closes before. */
    static Instant endOf(Offer offer) {
        Instant start = offer.session().startsAt();
        Instant close = offer.sale().closesAt();
        return start.isBefore(close) ? start : close;
    }

    /** How long an offer lasts that is made at that moment; empty when it is too late for one. */
    Optional<Duration> offerFor(Offer offer, Instant now) {
        return ReturnPolicy.offerFor(now, endOf(offer), settings.returnOfferFor(), settings.returnOfferLeast());
    }
}
