package io.hanjul.payment;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Reason;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.RefundId;
import io.hanjul.payment.UnknownPayment.Event.Kind;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What operators see of money that is stuck, and what they do about it, each with a line in the payment's history.
 * Every act is one conditional statement, so whatever the reconciler or a guest does at the same moment, one of them
 * counts and the other is told so.
 */
@Service
public class MoneyDesk {

    /** So many tries without an answer, and a refund is shown as lost. */
    private static final int LOST_TRIES = 4;

    private static final int LONGEST_ANSWER = 200;

    private final DeskTable desk;
    private final PaymentTable payments;
    private final RefundTable refunds;
    private final Payments settling;
    private final GatewayCalls gateway;
    private final TransactionTemplate transactions;
    private final PaymentSettings settings;
    private final IdSource ids;

    MoneyDesk(
            DeskTable desk,
            PaymentTable payments,
            RefundTable refunds,
            Payments settling,
            GatewayCalls gateway,
            TransactionTemplate transactions,
            PaymentSettings settings,
            IdSource ids) {
        this.desk = desk;
        this.payments = payments;
        this.refunds = refunds;
        this.settling = settling;
        this.gateway = gateway;
        this.transactions = transactions;
        this.settings = settings;
        this.ids = ids;
    }

    /**
     * What came of an act.
     *
     * @param paymentId payment
     * @param state how it stands now
     * @param answer what the gateway said, for people; empty when it was not asked
     */
    public record Result(PaymentId paymentId, PaymentState state, String answer) {}

    /** How the gateways have been lately. */
    public List<GatewayHealth> gateways() {
        return gateway.health();
    }

    /** Payments of which nobody knows, the newest first. */
    @Transactional(readOnly = true)
    public Page<UnknownPayment> unknown(PageRequest page) {
        var found = desk.unknown(settings.unknownAlarm(), page.before(), page.limit() + 1);
        return Page.of(found, page, UnknownPayment::id).map(one -> one.with(desk.events(one.id())));
    }

    /** Refunds that the gateway refused, or that got no answer again and again, the newest first. */
    @Transactional(readOnly = true)
    public Page<RefundLine> stuckRefunds(PageRequest page) {
        return Page.of(desk.stuck(LOST_TRIES, page.before(), page.limit() + 1), page, RefundLine::id);
    }

    /**
     * Asks the gateway at once, and settles what it tells.
     *
     * @throws Refusal NOT_FOUND; PAYMENT_SETTLED when somebody knew before
     */
    public Result ask(Caller caller, PaymentId id) {
        PaymentAttempt attempt = attempt(id);
        GatewayOutcome outcome = gateway.find(attempt);
        transactions.executeWithoutResult(status -> {
            if (outcome.isKnown()) {
                settle(attempt, outcome);
            } else {
                desk.note(attempt, words(outcome));
            }
            desk.add(event(id, Kind.ASKED, caller, new Said("", words(outcome))));
        });
        return result(id, words(outcome));
    }

    /**
     * Has it called off: from now on nothing makes it paid, and the reconciler gives back whatever the gateway took,
     * within the call limit.
     *
     * @throws Refusal NOT_FOUND; PAYMENT_SETTLED when somebody knew before; INVALID_FIELDS without a reason
     */
    public Result callOff(Caller caller, PaymentId id, String words) {
        String reason = Reason.require(words);
        attempt(id);
        transactions.executeWithoutResult(status -> {
            if (!desk.callOff(id, settings.callLimit())) {
                throw Refusal.of(PaymentProblem.PAYMENT_SETTLED);
            }
            desk.add(event(id, Kind.CALLED_OFF, caller, new Said(reason, "")));
        });
        return result(id, "");
    }

    /**
     * Notes that nothing was paid, where the gateway, asked once more, does not know of it. What it does know counts
     * instead.
     *
     * @throws Refusal NOT_FOUND; PAYMENT_SETTLED; GATEWAY_MAY_KNOW before it is overdue, and while the gateway has not
     *     been heard; INVALID_FIELDS without a reason
     */
    public Result settleByHand(Caller caller, PaymentId id, String words) {
        String reason = Reason.require(words);
        PaymentAttempt attempt = attempt(id);
        GatewayOutcome found = gateway.find(attempt);
        boolean heard = found.isKnown() || found instanceof GatewayOutcome.NotFound;
        transactions.executeWithoutResult(status -> {
            if (!heard || !desk.isOverdue(id, settings.unknownAlarm())) {
                throw Refusal.of(PaymentProblem.GATEWAY_MAY_KNOW);
            }
            settle(attempt, found.isKnown() ? found : new GatewayOutcome.Declined("SETTLED_BY_HAND", ""));
            desk.add(event(id, Kind.SETTLED_BY_HAND, caller, new Said(reason, words(found))));
        });
        return result(id, words(found));
    }

    /**
     * Has a refund tried again that the gateway refused. Locks: payment → refund.
     *
     * @throws Refusal NOT_FOUND when there is none that was refused; INVALID_FIELDS without a reason
     */
    @Transactional
    public void retry(Caller caller, RefundId id, String words) {
        String reason = Reason.require(words);
        PaymentId payment = desk.paymentOf(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        refunds.lockPayment(payment);
        if (!desk.retry(id)) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        desk.add(event(payment, Kind.REFUND_RETRIED, caller, new Said(reason, "")));
    }

    /** Why, and what the gateway said to it. */
    private record Said(String reason, String outcome) {}

    private PaymentAttempt attempt(PaymentId id) {
        return transactions.execute(status -> desk.attempt(id)).orElseThrow(() -> {
            boolean there = payments.find(id).isPresent();
            return Refusal.of(there ? PaymentProblem.PAYMENT_SETTLED : CommonProblem.NOT_FOUND);
        });
    }

    private void settle(PaymentAttempt attempt, GatewayOutcome outcome) {
        if (!settling.settle(attempt, outcome)) {
            throw Refusal.of(PaymentProblem.PAYMENT_SETTLED);
        }
    }

    private DeskTable.NewEvent event(PaymentId id, Kind kind, Caller caller, Said said) {
        return new DeskTable.NewEvent(ids.next(), id, kind, caller.account(), said.reason(), said.outcome());
    }

    private Result result(PaymentId id, String answer) {
        return new Result(id, payments.find(id).orElseThrow().state(), answer);
    }

    /** What the gateway said, for people. */
    static String words(GatewayOutcome outcome) {
        String words = outcome.label() + (outcome.why().isEmpty() ? "" : ": " + outcome.why());
        return words.substring(0, Math.min(words.length(), LONGEST_ANSWER));
    }
}
