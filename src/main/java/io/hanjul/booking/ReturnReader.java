package io.hanjul.booking;

import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows asks for what comes back to who made them. */
@Component
class ReturnReader {

    private final ReturnAskTable asks;
    private final ReturnWindow window;
    private final Holds holds;
    private final Sessions sessions;
    private final Offerings offerings;
    private final Clock clock;

    ReturnReader(
            ReturnAskTable asks,
            ReturnWindow window,
            Holds holds,
            Sessions sessions,
            Offerings offerings,
            Clock clock) {
        this.asks = asks;
        this.window = window;
        this.holds = holds;
        this.sessions = sessions;
        this.offerings = offerings;
        this.clock = clock;
    }

    ReturnAskView.Board board(SessionId id) {
        SessionView session = sessions.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Instant now = clock.instant();
        Optional<Offer> offer = window.open(id, now);
        return new ReturnAskView.Board(
                offer.isPresent(),
                asks.count(id),
                offer.map(ReturnWindow::endOf).orElse(session.startsAt()),
                offer.flatMap(open -> window.offerFor(open, now))
                        .map(Duration::toSeconds)
                        .orElse(0L),
                ReturnPolicy.MISSES);
    }

    ReturnAskView view(ReturnAskRow row) {
        SessionView session = sessions.find(row.session()).orElseThrow();
        LocalizedText title = offerings
                .find(session.offeringId())
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND))
                .title();
        Standing standing = standing(row, session.takesPlace());
        return new ReturnAskView(
                row.id(),
                session,
                row.sale(),
                new BookingView.What(session.offeringId(), title),
                row.wish().units(),
                row.wish().categories().stream().sorted().toList(),
                row.wish().apart(),
                row.wish().accessible(),
                standing.state(),
                standing.state() == ReturnAskState.WAITING ? standing.before() + 1 : 0,
                standing.missed(),
                row.askedAt(),
                standing.offers(),
                clock.instant());
    }

    /** How an ask stands, also in the moment before the list has heard what became of its offer. */
    private record Standing(ReturnAskState state, int before, int missed, List<ReturnAskView.Offered> offers) {}

    private Standing standing(ReturnAskRow row, boolean takesPlace) {
        if (!row.isLive()) {
            return over(row, row.state());
        }
        if (row.state() == ReturnAskState.WAITING) {
            return takesPlace
                    ? new Standing(row.state(), asks.waitingBefore(row.session(), row.place()), row.missed(), List.of())
                    : over(row, ReturnAskState.CALLED_OFF);
        }
        HoldView hold = row.hold().flatMap(holds::find).orElseThrow();
        if (!takesPlace && hold.state() != HoldView.State.CONFIRMED) {
            return over(row, ReturnAskState.CALLED_OFF);
        }
        return switch (hold.state()) {
            case ACTIVE -> new Standing(row.state(), 0, row.missed(), List.of(offered(hold)));
            case CONFIRMED -> over(row, ReturnAskState.TAKEN);
            case RELEASED, EXPIRED, REVOKED -> {
                int missed = row.missed() + 1;
                ReturnAskState next = missed < ReturnPolicy.MISSES ? ReturnAskState.WAITING : ReturnAskState.MISSED;
                yield new Standing(next, asks.waitingBefore(row.session(), Long.MAX_VALUE), missed, List.of());
            }
        };
    }

    private static Standing over(ReturnAskRow row, ReturnAskState state) {
        return new Standing(state, 0, row.missed(), List.of());
    }

    static ReturnAskView.Offered offered(HoldView hold) {
        return new ReturnAskView.Offered(hold.id(), hold.shownUntil());
    }
}
