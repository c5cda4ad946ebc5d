package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.Randomness;
import io.hanjul.testing.MovableClock;
import io.hanjul.testing.SandboxCustomer;
import io.hanjul.testing.SandboxLedger;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What the adapter must make of Toss Payments. Each documented error is met twice: given by the sandbox, which is asked
 * for it by its test code, and by a server that answers with nothing but the documented status and body.
 */
class TossContractTests {

    private static final Money PRICE = Money.krw(15_000);

    @TempDir
    Path folder;

    private final IdSource ids = new IdSource(new MovableClock(), Randomness.secure());
    private TossCounterparts counterparts;

    @BeforeEach
    void start() throws Exception {
        counterparts = new TossCounterparts(folder);
    }

    @AfterEach
    void stop() throws Exception {
        counterparts.close();
    }

    /** What an error means. */
    enum Kind {
        /** Final for this attempt, and another card may pay; no money goes back, and a person must look. */
        DECLINED,
        /** Ask again with the same key. */
        RETRY,
        /** The gateway's own trouble, for the time being: look, then another attempt. */
        TEMPORARY,
        /** It happened before: look. */
        LOOK,
        /** There is no such payment. */
        NOT_FOUND,
        /** Nobody knows. */
        UNKNOWN,
        /** Ours to mend. */
        CONFIGURATION
    }

    private PaymentAttempt attempt(String key) {
        var payment = new PaymentId(ids.next());
        return new PaymentAttempt(ids.next(), payment, "", payment.toString(), key, PRICE, "");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/toss/errors.csv")
    void everyDocumentedErrorMeansTheSameFromTheSandboxAndAsDocumented(
            String operation, int status, String code, Kind kind) {
        boolean confirm = operation.equals("confirm");
        for (PaymentGateway gateway :
                List.of(counterparts.sandboxThatAnswers(code), counterparts.fixture(status, code))) {
            String told = confirm ? confirmed(gateway) : givenBack(gateway);

            assertThat(told).as("%s %s", operation, code).isEqualTo(confirm ? confirming(kind) : givingBack(kind));
        }
        assertThat(counterparts.sandboxStatus()).isEqualTo(status);
    }

    private String confirmed(PaymentGateway gateway) {
        return gateway.confirm(attempt("a-key")).label();
    }

    /** Nothing is known of the order when it is looked for. */
    private static String confirming(Kind kind) {
        return switch (kind) {
            case DECLINED, NOT_FOUND, TEMPORARY -> "Declined";
            case RETRY -> "InFlight";
            case LOOK, UNKNOWN -> "Unknown";
            case CONFIGURATION -> "Misused";
        };
    }

    private String givenBack(PaymentGateway gateway) {
        RefundCall call = refund("a-key", new PaymentId(ids.next()).toString(), PRICE.amount());
        return gateway.giveBack(call).getClass().getSimpleName();
    }

    /** Money that must go back is asked for until it has, or the gateway says no for good. */
    private static String givingBack(Kind kind) {
        return kind == Kind.DECLINED ? "Refused" : "Undecided";
    }

    private RefundCall refund(String key, String order, long before) {
        return new RefundCall(
                key, order, Money.krw(5_000), before, "one seat", ids.next().toString());
    }

    @Test
    void moneyIsTakenOnceIsFoundAndGoesBackInParts() {
        PaymentGateway gateway = counterparts.sandbox();
        PaymentAttempt blank = attempt("");
        String key = new SandboxCustomer(counterparts.sandboxAddress()).pay("approve", blank.orderId(), PRICE.amount());
        var attempt = new PaymentAttempt(blank.id(), blank.payment(), "", blank.orderId(), key, PRICE, "");
        assertThat(gateway.find(attempt.orderId())).isEqualTo(new GatewayOutcome.InFlight());

        GatewayOutcome taken = gateway.confirm(attempt);
        assertThat(taken)
                .isInstanceOfSatisfying(
                        GatewayOutcome.Approved.class,
                        approved -> assertThat(approved.amount()).isEqualTo(PRICE));
        assertThat(gateway.confirm(attempt)).isEqualTo(taken);
        assertThat(gateway.find(attempt.orderId())).isEqualTo(taken);

        RefundCall part = refund(key, attempt.orderId(), PRICE.amount());
        assertThat(gateway.giveBack(part)).isEqualTo(new RefundAnswer.Left(10_000));
        RefundCall again = new RefundCall(key, part.orderId(), part.amount(), part.before(), "again", "another-key");
        assertThat(gateway.giveBack(again)).isEqualTo(new RefundAnswer.Left(10_000));
        assertThat(gateway.find(attempt.orderId()))
                .isInstanceOfSatisfying(
                        GatewayOutcome.Approved.class,
                        approved -> assertThat(approved.balance()).isEqualTo(10_000));

        assertThat(gateway.cancel(key, "all", "cancel-key")).isEqualTo(new GatewayOutcome.Cancelled());
        assertThat(gateway.find(attempt.orderId())).isEqualTo(new GatewayOutcome.Cancelled());
        assertThat(new SandboxLedger(counterparts.sandboxAddress()).balanceOf(attempt.orderId()))
                .isZero();
    }

    @Test
    void wrongSecretKeyIsOursToMendAndAnUnknownOrderIsNotFound() {
        PaymentGateway stranger = counterparts.sandboxWithAWrongKey();

        assertThat(stranger.confirm(attempt("a-key")))
                .isInstanceOfSatisfying(
                        GatewayOutcome.Misused.class,
                        misused -> assertThat(misused.code()).isEqualTo("UNAUTHORIZED_KEY"));
        assertThat(stranger.find("order-0001")).isInstanceOf(GatewayOutcome.Misused.class);
        assertThat(counterparts.sandbox().find("order-0001")).isEqualTo(new GatewayOutcome.NotFound());
    }

    @Test
    void whatNobodyDocumentedIsUnknownAndNeverADecline() {
        assertThat(confirmed(counterparts.fixture(400, "SOMETHING_NEW"))).isEqualTo("Unknown");
        assertThat(confirmed(counterparts.fixture(418, ""))).isEqualTo("Unknown");
        assertThat(givenBack(counterparts.fixture(403, "SOMETHING_NEW"))).isEqualTo("Undecided");
    }

    @Test
    void silenceIsNeitherAnApprovalNorADecline() {
        PaymentGateway nobody = counterparts.nobody();

        assertThat(nobody.confirm(attempt("a-key")).label()).isIn("Unknown", "NotSent");
        assertThat(givenBack(nobody)).isEqualTo("Undecided");
    }
}
