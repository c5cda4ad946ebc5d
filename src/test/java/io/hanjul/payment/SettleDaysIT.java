package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.edge.PageRequest;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.PlaceId;
import io.hanjul.testing.Race;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Goal: a day is settled once, by itself and whole, and says what differs and what it could not hear. */
@PaymentTest
class SettleDaysIT {

    private static final long PRICE = Checkout.PRICE.amount();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Autowired
    Checkout checkout;

    @Autowired
    SettlementDays days;

    @Autowired
    SettlementDayTable table;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    SettleDays settling;

    @Autowired
    AskForSettlements job;

    @Autowired
    ForgetSettlements forgetting;

    @Autowired
    Settlements settlements;

    @Autowired
    SettlementSettings settings;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdSource ids;

    private PlaceId place;
    private SettlementDays.Span span;

    @BeforeEach
    void aDay() {
        place = new PlaceId(ids.next());
        // What the days of other tests still wait for is not counted here.
        jdbc.sql("UPDATE settlement_day SET next_at = clock_timestamp() + interval '1 day' WHERE next_at IS NOT NULL")
                .update();
        Instant now = jdbc.sql("SELECT clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        span = new SettlementDays.Span(DAY, now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
    }

    private void paid() {
        PaymentView payment = checkout.open(place);
        checkout.confirm(payment, checkout.pay(payment, "approve"));
    }

    /** What the gateway took and we were never told. */
    private PaymentAttempt takenUnseen() {
        PaymentView payment = checkout.open(place);
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "approve"));
        checkout.confirmAtTheGateway(attempt);
        return attempt;
    }

    private SettledDay settled() {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            hurry();
            settling.settle();
            job.ask();
            assertThat(day().state()).isEqualTo(SettledDay.State.COMPARED);
        });
        return day();
    }

    private SettledDay day() {
        return days.of(place, PageRequest.of("", 10)).items().getFirst();
    }

    private void hurry() {
        jdbc.sql("UPDATE settlement_day SET next_at = clock_timestamp() WHERE payee_id = :place")
                .param("place", place.value())
                .update();
    }

    /** Pieces hold two payments here, so five are three of them. */
    @Test
    void allOfADayIsComparedHoweverManyPiecesItTakes() {
        assertThat(settings.piece()).isEqualTo(2);
        for (int i = 0; i < 5; i++) {
            paid();
        }
        PaymentAttempt unseen = takenUnseen();
        double before = differences();
        days.open(place, span);

        SettledDay day = settled();

        assertThat(day)
                .returns(6, SettledDay::lines)
                .returns(1, SettledDay::differences)
                .returns(0, SettledDay::unheard)
                .returns(5 * PRICE, SettledDay::ours)
                .returns(6 * PRICE, SettledDay::gateway);
        assertThat(differences() - before).isEqualTo(1);
        assertThat(settlements.between(place, span.from(), span.to())).hasSize(6);
        assertThat(settlements.differing(place, span.from(), span.to(), PageRequest.of("", 10)))
                .singleElement()
                .returns(unseen.payment(), SettlementDifference::payment);
    }

    private double differences() {
        return meters.counter("hanjul.payment.settlement.differences").count();
    }

    @Test
    void severalNodesSettleADayOnce() {
        paid();
        double before = meters.counter("hanjul.payment.settlements").count();

        Race.of(Collections.nCopies(8, span), node -> {
            days.open(place, node);
            return true;
        });
        assertThat(days.of(place, PageRequest.of("", 10)).items()).hasSize(1);
        settling.settle();
        job.ask();
        hurry();
        Race.of(Collections.nCopies(8, span), node -> {
            settling.settle();
            return true;
        });
        settled();

        assertThat(meters.counter("hanjul.payment.settlements").count() - before)
                .isEqualTo(1);
    }

    /** Another node has just taken it, and has not said anything yet. */
    @Test
    void aDayThatAnotherNodeHasInHandIsLeftAlone() {
        paid();
        days.open(place, span);
        SettlementDayTable.Due taken = takes(settling::take);

        settling.settle();

        assertThat(asked()).as("orders that this node has asked about").isZero();
        settling.settle(taken);
        assertThat(asked()).as("orders that the other has asked about").isEqualTo(1);
        assertThat(day().state()).isEqualTo(SettledDay.State.ASKED);
    }

    /** One was held up for longer than its lease; meanwhile the other has taken the day over. */
    @Test
    void whoHasLostADayDoesNothingMoreOfIt() {
        paid();
        days.open(place, span);
        SettlementDayTable.Due lost = takes(this::withoutALease);
        SettlementDayTable.Due taken = takes(this::withoutALease);

        settling.settle(lost);

        assertThat(asked()).isZero();
        settling.settle(taken);
        assertThat(asked()).isEqualTo(1);
    }

    /** Pieces hold two payments, so five are three of them. */
    @Test
    void aDayIsKeptWithEachPieceOfIt() {
        for (int i = 0; i < 5; i++) {
            paid();
        }
        var pieces = new AtomicInteger();

        assertThat(settlements.ask(place, span.from(), span.to(), () -> pieces.incrementAndGet() <= 3))
                .isTrue();
        assertThat(pieces).hasValue(3);
        assertThat(settlements.between(place, span.from(), span.to(), () -> pieces.incrementAndGet() <= 5))
                .as("lost before the third piece")
                .isEmpty();
        assertThat(pieces).hasValue(6);
    }

    /** Takes the day, and days of other tests that nobody will miss. */
    private SettlementDayTable.Due takes(Supplier<Optional<SettlementDayTable.Due>> take) {
        while (true) {
            var due = take.get().orElseThrow();
            if (due.payee().equals(place)) {
                return due;
            }
        }
    }

    private Optional<SettlementDayTable.Due> withoutALease() {
        return transactions.execute(status -> table.take(Duration.ZERO, settings.giveUp()));
    }

    private long asked() {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM gateway_line AS g JOIN payment AS p ON p.id = g.payment_id
                         WHERE p.payee_id = :place""").param("place", place.value()).query(Long.class).single();
    }

    @Test
    void aGatewayThatIsSilentIsWaitedForAndThenTheDaySaysSo() throws Exception {
        paid();
        GatewayUnderTest.shared().without(() -> {
            days.open(place, span);
            settling.settle();
            job.ask();
            hurry();
            settling.settle();
            assertThat(day().state()).isEqualTo(SettledDay.State.ASKED);

            jdbc.sql("""
                            UPDATE settlement_day
                               SET from_at = from_at - interval '3 days', to_at = to_at - interval '3 days',
                                   next_at = clock_timestamp()
                             WHERE payee_id = :place""").param("place", place.value()).update();
            jdbc.sql("UPDATE payment SET approved_at = approved_at - interval '3 days' WHERE payee_id = :place")
                    .param("place", place.value())
                    .update();
            settling.settle();
        });

        assertThat(day())
                .returns(SettledDay.State.COMPARED, SettledDay::state)
                .returns(1, SettledDay::unheard)
                .returns(0, SettledDay::differences);
    }

    @Test
    void whatIsOldIsForgotten() {
        paid();
        days.open(place, span);
        settled();
        for (String old : List.of(
                "UPDATE settlement_day SET from_at = from_at - interval '401 days', to_at = to_at - interval '401 days'"
                        + " WHERE payee_id = :place",
                "UPDATE gateway_line SET asked_at = asked_at - interval '401 days' WHERE payment_id IN"
                        + " (SELECT id FROM payment WHERE payee_id = :place)")) {
            jdbc.sql(old).param("place", place.value()).update();
        }

        forgetting.forget();

        assertThat(days.of(place, PageRequest.of("", 10)).items()).isEmpty();
        assertThat(settlements.between(place, span.from(), span.to()))
                .extracting(SettlementLine::verdict)
                .containsExactly(SettlementLine.Verdict.NOT_ASKED);
    }
}
