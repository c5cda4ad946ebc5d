package io.hanjul.booking;

import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.Offerings;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.Money;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.payment.NewPayment;
import io.hanjul.payment.PaymentView;
import io.hanjul.payment.Payments;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/** The beginning of the second half of a purchase: what is to be paid for a hold, and where. */
@Service
public class CheckoutStarts {

    private final Payments payments;
    private final Holds holds;
    private final Offers offers;
    private final Offerings offerings;
    private final MoveSettlement settlement;
    private final BookedDates dates;
    private final PaymentReader reader;
    private final TransactionTemplate transaction;

    CheckoutStarts(
            Payments payments,
            Holds holds,
            Offers offers,
            Offerings offerings,
            MoveSettlement settlement,
            BookedDates dates,
            PaymentReader reader,
            TransactionTemplate transaction) {
        this.payments = payments;
        this.holds = holds;
        this.offers = offers;
        this.offerings = offerings;
        this.settlement = settlement;
        this.dates = dates;
        this.reader = reader;
        this.transaction = transaction;
    }

    /**
     * Where the guest comes back to, and in which language the gateway speaks.
     *
     * @param success address of the page after an approval
     * @param fail address of the page after a decline or a change of mind
     * @param locale language of the order's name and of the checkout page
     */
    public record Return(String success, String fail, Locale locale) {}

    /**
     * What is to be paid for a hold. Outside of any transaction: what is on offer is remembered, and whoever waits for
     * another to read it anew must not have the connection that the other waits for.
     *
     * @param shown the start that the guest was shown; needed once it was changed since the hold was made
     * @return refuses only when it is asked, because a request that was answered before is answered the same: NOT_FOUND
     *     when the hold is another's, HOLD_ENDED when its time is over, and for one that is about to be exchanged for
     *     nothing more; DATE_CHANGED when the guest was not shown the date that holds
     */
    public Supplier<NewPayment> prepare(Caller caller, HoldId holdId, Optional<Instant> shown, Locale locale) {
        Assert.state(
                !TransactionSynchronizationManager.isActualTransactionActive(),
                "what is on offer is never read while a connection is held");
        try {
            NewPayment wish = wish(caller, holdId, shown, locale);
            return () -> wish;
        } catch (Refusal no) {
            return () -> {
                throw no;
            };
        }
    }

    private NewPayment wish(Caller caller, HoldId holdId, Optional<Instant> shown, Locale locale) {
        HoldView hold = holds.find(holdId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwn(caller, hold.account());
        if (hold.state() != HoldView.State.ACTIVE) {
            throw Refusal.of(InventoryProblem.HOLD_ENDED);
        }
        Money due = settlement.due(hold);
        if (due.amount() == 0) {
            throw Refusal.of(InventoryProblem.HOLD_ENDED);
        }
        dates.requireKnown(hold.session(), holdId, shown);
        OfferingView offering = offerings
                .find(offers.of(hold.session()).session().offeringId())
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return new NewPayment(
                caller.account(),
                offering.placeId(),
                holdId.value(),
                due,
                orderName(offering, hold, locale),
                caller.rehearsal().isPresent());
    }

    /**
     * Gives the payment of a hold; asked again, the same.
     *
     * @throws Refusal GATEWAY_AWAY
     */
    public PaymentDetails start(NewPayment wish, Return back) {
        PaymentView payment = transaction.execute(status -> payments.open(wish));
        return reader.show(payment, payments.checkoutUrl(payment, back.success(), back.fail(), back.locale()));
    }

    private static String orderName(OfferingView offering, HoldView hold, Locale locale) {
        LocalizedText title = offering.title();
        String text = locale.getLanguage().equals("ko") ? title.ko() : title.en();
        return text + " × " + hold.units().size();
    }
}
