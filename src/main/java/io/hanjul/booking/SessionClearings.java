package io.hanjul.booking;

import io.hanjul.booking.ClearingTable.Clearing;
import io.hanjul.booking.ClearingTable.Payable;
import io.hanjul.booking.ClearingTable.Standing;
import io.hanjul.catalog.SessionCalledOff;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionsCalledOff;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Closings;
import io.hanjul.payment.Refunds;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions that do not take place: their sale stops in the transaction that calls them off, then every booking is
 * given back for what it cost, a bounded number a transaction. What a crash left is gone on with by whichever node
 * looks next. What guests gave back before they knew, whole or in part, keeps the terms of that moment ({@link
 * Cancellations}); from then on nobody loses anything.
 *
 * <p>It is done once nobody has anything of the session nor could get it: a payment that settles meanwhile either
 * finds its hold revoked, and is refunded, or made a booking that the next step finds.
 */
@Service
public class SessionClearings {

    private static final int AT_ONCE = 100;

    private final ClearingTable clearings;
    private final Refunds refunds;
    private final BookingMoney money;
    private final Closings closings;
    private final SessionDesk desk;
    private final SessionsCalledOff calledOff;
    private final MeterRegistry meters;

    SessionClearings(
            ClearingTable clearings,
            Refunds refunds,
            BookingMoney money,
            Closings closings,
            SessionDesk desk,
            SessionsCalledOff calledOff,
            MeterRegistry meters) {
        this.clearings = clearings;
        this.refunds = refunds;
        this.money = money;
        this.closings = closings;
        this.desk = desk;
        this.calledOff = calledOff;
        this.meters = meters;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionCalledOff event) {
        clearings.begin(event.session(), event.by(), event.reason());
    }

    /**
     * Calls a session of the caller off; one that was called off before stays as it is.
     *
     * @param reason one line that guests read
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; SESSION_OVER;
     *     INVALID_FIELDS without a reason
     */
    public ClearingView callOff(Caller caller, SessionId session, Version seen, String reason) {
        calledOff.callOff(caller, session, seen, reason);
        return find(caller, session);
    }

    /**
     * How far giving back has come.
     *
     * @throws Refusal NOT_FOUND when the session is another's, or takes place
     */
    @Transactional(readOnly = true)
    public ClearingView find(Caller caller, SessionId session) {
        int version = desk.find(caller, session).version();
        Clearing clearing = clearings.find(session).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        ClearingTable.Counts counts = clearings.counts(session);
        return new ClearingView(
                session,
                clearing.reason(),
                clearing.begunAt(),
                counts.bookings(),
                counts.standing(),
                refunds.progress(clearings.payments(session)),
                counts.byHand(),
                clearing.done(),
                version);
    }

    /**
     * One step. Locks: session_clearing → payment → refund → hold → cells → session_stock → booking.
     *
     * @return whether there is more to do
     */
    @Transactional
    public boolean step() {
        Optional<Clearing> taken = clearings.take();
        taken.ifPresent(this::step);
        return taken.isPresent();
    }

    private void step(Clearing clearing) {
        List<Payable> bookings = clearings.standing(clearing.session(), AT_ONCE);
        if (!bookings.isEmpty()) {
            bookings.forEach(one -> one.payment().ifPresent(refunds::lock));
            giveBack(clearing, clearings.stillStanding(bookings));
        } else if (!closings.revokeUnpaid(clearing.session(), AT_ONCE)) {
            clearings.finish(clearing.session());
        }
    }

    private void giveBack(Clearing clearing, List<Standing> standing) {
        standing.forEach(one -> money.giveBackLocking(one.id(), one.payment(), one.cost(), clearing.reason()));
        closings.revoke(
                clearing.session(), standing.stream().map(Standing::hold).toList());
        clearings.cancel(clearing, standing);
        meters.counter("hanjul.bookings.cancelled", "by", "organiser", "whole", "true")
                .increment(standing.size());
    }
}
