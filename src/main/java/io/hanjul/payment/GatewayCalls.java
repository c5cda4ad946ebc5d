package io.hanjul.payment;

import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * The only way to the gateway: never inside a transaction, behind its {@link GatewayGuard}, timed by operation and
 * outcome, loud about our faults.
 */
@Component
class GatewayCalls {

    private static final Logger log = LoggerFactory.getLogger(GatewayCalls.class);

    /** An order that never was: whoever says so is well. */
    private static final String NO_ORDER = "hanjul-is-anybody-there";

    private static final String NO_ACCOUNT = "there is no such gateway account";
    private static final GatewayGuard.Kind<GatewayOutcome> CONFIRM =
            new GatewayGuard.Kind<>(true, false, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);
    private static final GatewayGuard.Kind<GatewayOutcome> FIND =
            new GatewayGuard.Kind<>(false, true, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);
    private static final GatewayGuard.Kind<GatewayOutcome> CANCEL =
            new GatewayGuard.Kind<>(false, false, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);
    private static final GatewayGuard.Kind<RefundAnswer> REFUND = new GatewayGuard.Kind<>(
            false,
            false,
            why -> new RefundAnswer.Undecided(why, Hearing.UNSENT),
            why -> new RefundAnswer.Undecided(why, Hearing.SILENT));

    private static final GatewayGuard.Kind<GatewayBooks> BOOKS = new GatewayGuard.Kind<>(
            false,
            true,
            why -> new GatewayBooks.Silent(why, Hearing.UNSENT),
            why -> new GatewayBooks.Silent(why, Hearing.SILENT));

    private final GatewayAccounts accounts;
    private final PaymentSettings settings;
    private final MeterRegistry meters;

    GatewayCalls(GatewayAccounts accounts, PaymentSettings settings, MeterRegistry meters) {
        this.accounts = accounts;
        this.settings = settings;
        this.meters = meters;
    }

    /** Whether no account moves money. */
    boolean isTest() {
        return accounts.tests().size() == accounts.all().size();
    }

    /** Names of the accounts that move no money. */
    List<String> tests() {
        return accounts.tests();
    }

    /**
     * Passes unless a simulated guest would pay to an account that moves money.
     *
     * @throws Refusal REHEARSAL_NEEDS_SANDBOX
     */
    void requireTest(PaymentView payment) {
        if (payment.rehearsal() && !accounts.tests().contains(payment.account())) {
            throw Refusal.of(PaymentProblem.REHEARSAL_NEEDS_SANDBOX);
        }
    }

    List<GatewayHealth> health() {
        return accounts.all().stream().map(GatewayAccounts.Guarded::health).toList();
    }

    /**
     * Passes unless the account's gateway is known not to answer; asks nobody.
     *
     * @throws Refusal GATEWAY_AWAY
     */
    void requireHeard(String account) {
        if (accounts.find(account).isEmpty()) {
            throw away(NO_ACCOUNT);
        }
        if (accounts.find(account).filter(one -> one.guard().isOpen()).isPresent()) {
            throw away("it has not answered lately");
        }
    }

    /** The refusal of what cannot be done while the gateway does not answer. */
    Refusal away(String why) {
        return Refusal.retryAfter(PaymentProblem.GATEWAY_AWAY, why, settings.breakerPause());
    }

    /** While a gateway is not called: sees whether it is well again. */
    void probe() {
        accounts.all()
                .forEach(one -> one.guard().probe(FIND, () -> one.gateway().find(NO_ORDER)));
    }

    GatewayOutcome confirm(PaymentAttempt attempt) {
        return timed("confirm", attempt.account(), CONFIRM, gateway -> gateway.confirm(attempt));
    }

    GatewayOutcome find(PaymentAttempt attempt) {
        return timed("find", attempt.account(), FIND, gateway -> gateway.find(attempt.orderId()));
    }

    /** What the gateway knows of an order of ours, whichever attempt it comes from. */
    GatewayOutcome look(String account, UUID order) {
        return timed("look", account, FIND, gateway -> gateway.find(order.toString()));
    }

    /** What the gateway's books say of an order of ours. */
    GatewayBooks books(String account, UUID order) {
        return timed("books", account, BOOKS, gateway -> gateway.books(order.toString()));
    }

    GatewayOutcome cancel(String account, String paymentKey, String reason, String idempotencyKey) {
        return timed("cancel", account, CANCEL, gateway -> gateway.cancel(paymentKey, reason, idempotencyKey));
    }

    RefundAnswer giveBack(String account, RefundCall call) {
        return timed("refund", account, REFUND, gateway -> gateway.giveBack(call));
    }

    /** An account that this installation no longer has is one that is not reached: all is tried again. */
    private <A extends GatewayAnswer> A timed(
            String operation, String account, GatewayGuard.Kind<A> kind, Function<PaymentGateway, A> call) {
        Assert.state(
                !TransactionSynchronizationManager.isActualTransactionActive(),
                "the gateway is never called inside a transaction");
        Timer.Sample sample = Timer.start(meters);
        A answer = accounts.find(account)
                .map(one -> one.guard().call(kind, () -> call.apply(one.gateway())))
                .orElseGet(() -> kind.unsent().apply(NO_ACCOUNT));
        String outcome = answer.getClass().getSimpleName();
        sample.stop(meters.timer("hanjul.payment.gateway", "operation", operation, "outcome", outcome));
        if (answer instanceof GatewayOutcome.Misused fault) {
            log.error(
                    "the gateway refuses our {} for account \"{}\": {} {}",
                    operation,
                    account,
                    fault.code(),
                    fault.message());
        } else if (!answer.why().isEmpty()) {
            log.warn("no clear answer to a {}: {}", operation, answer.why());
        }
        return answer;
    }
}
