package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.PlaceId;
import io.hanjul.payment.SettlementLine.Kind;
import io.hanjul.payment.SettlementLine.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: a settlement tells what the gateway has and we do not, to the won, and on the right day. */
@PaymentTest
class SettlementIT {

    private static final long PRICE = Checkout.PRICE.amount();

    @Autowired
    Checkout checkout;

    @Autowired
    Settlements settlements;

    @Autowired
    AskForSettlements job;

    @Autowired
    PaymentGateway gateway;

    @Autowired
    Refunds refunds;

    @Autowired
    RefundPayments refunder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdSource ids;

    private PlaceId place;
    private PaymentView payment;
    private PaymentAttempt attempt;
    private Instant before;

    /** Money is taken at the gateway, and our books do not say so yet. */
    @BeforeEach
    void take() {
        place = new PlaceId(ids.next());
        payment = checkout.open();
        jdbc.sql("UPDATE payment SET payee_id = :place WHERE id = :id")
                .param("place", place.value())
                .param("id", payment.id().value())
                .update();
        before = jdbc.sql("SELECT date_trunc('second', clock_timestamp())")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        attempt = checkout.begin(payment, checkout.pay(payment, "approve"));
    }

    @Test
    void aChargeThatWeDoNotHaveIsToldUntilWeHaveIt() {
        GatewayOutcome outcome = checkout.confirmAtTheGateway(attempt);

        assertThat(asked())
                .extracting(SettlementLine::verdict, SettlementLine::ours, SettlementLine::gateway)
                .containsExactly(tuple(Verdict.ONLY_GATEWAY, 0L, PRICE));

        checkout.settle(attempt, outcome);
        assertThat(lines()).extracting(SettlementLine::verdict).containsExactly(Verdict.NOT_ASKED);
        assertThat(asked())
                .extracting(SettlementLine::verdict, SettlementLine::ours, SettlementLine::gateway)
                .containsExactly(tuple(Verdict.AGREES, PRICE, PRICE));
    }

    @Test
    void aRefundThatSomebodyMadeAtTheGatewayIsToldUntilWeHaveIt() {
        checkout.settle(attempt, checkout.confirmAtTheGateway(attempt));
        await().until(
                        () -> gateway.cancel(
                                attempt.paymentKey(), "by hand, at the gateway", "by-hand:" + attempt.id()),
                        GatewayOutcome::isKnown);

        assertThat(asked())
                .filteredOn(line -> line.kind() == Kind.REFUND)
                .extracting(SettlementLine::verdict, SettlementLine::ours, SettlementLine::gateway)
                .containsExactly(tuple(Verdict.ONLY_GATEWAY, 0L, PRICE));

        refunds.all(payment.id(), "it went back");
        assertThat(asked().getLast().verdict()).isEqualTo(Verdict.WE_ARE_BEHIND);
        await().until(() -> {
            refunder.refund();
            return refunds.of(payment.id()).getFirst().state() == PaymentView.Refund.State.DONE;
        });
        assertThat(asked()).extracting(SettlementLine::verdict).containsExactly(Verdict.AGREES, Verdict.AGREES);
    }

    @Test
    void aDayHasItsFirstMomentAndNotTheNextDays() {
        checkout.settle(attempt, checkout.confirmAtTheGateway(attempt));
        Instant taken = asked().getFirst().at();
        // Begun on the day before: that day looks at it, too, and finds that its money came with the next.
        jdbc.sql("UPDATE payment_attempt SET started_at = :started WHERE payment_id = :id")
                .param("started", taken.minusSeconds(30).atOffset(ZoneOffset.UTC))
                .param("id", payment.id().value())
                .update();

        assertThat(settlements.between(place, taken, taken.plusSeconds(1))).hasSize(1);
        assertThat(settlements.between(place, taken.minusSeconds(60), taken)).isEmpty();
        assertThat(settlements.between(place, taken.plusSeconds(1), taken.plusSeconds(60)))
                .isEmpty();
        assertThat(settlements.between(new PlaceId(ids.next()), taken, taken.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void aGatewayThatDoesNotAnswerIsAskedAgain() throws Exception {
        checkout.settle(attempt, checkout.confirmAtTheGateway(attempt));
        GatewayUnderTest.shared()
                .without(() -> assertThat(askedInVain())
                        .extracting(SettlementLine::verdict)
                        .containsExactly(Verdict.NOT_ASKED));

        assertThat(asked()).extracting(SettlementLine::verdict).containsExactly(Verdict.AGREES);
    }

    private List<SettlementLine> asked() {
        settlements.ask(place, before, before.plus(Duration.ofHours(1)), () -> true);
        checkout.hears(job, place);
        return lines();
    }

    private List<SettlementLine> askedInVain() {
        settlements.ask(place, before, before.plus(Duration.ofHours(1)), () -> true);
        job.ask();
        return lines();
    }

    private List<SettlementLine> lines() {
        return settlements.between(place, before, before.plus(Duration.ofHours(1)));
    }
}
