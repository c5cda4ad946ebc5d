package io.hanjul.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The judge is judged: good books pass, and every way to break a promise is planted once, found, and rolled back. */
@ServerTest
class LedgerInvariantsIT {

    private static final String COPY_HOLD = """
            INSERT INTO hold (id, session_id, sale_id, account_id, state, units, shown_until, held_until,
                              idempotency_key, fingerprint, ended_at)
            SELECT :copy, session_id, sale_id, :copy, state, units, shown_until, held_until, 'copy', '', ended_at
              FROM hold WHERE id = :hold
            """;

    private static final String COPY_LINES = """
            INSERT INTO hold_line (hold_id, unit_id, category, amount, currency)
            SELECT :copy, unit_id, category, amount, currency FROM hold_line WHERE hold_id = :hold
            """;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SandboxLedger gateway;

    @Autowired
    private Clock clock;

    private UUID session;
    private UUID bought;
    private UUID held;

    /** Somebody has bought two seats, and somebody else holds a third. */
    @BeforeEach
    void sell() {
        Venue venue = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 5), 4));
        Guest buyer = people.aGuest();
        Answer hold = buyer.holds(venue.session(), venue.units().subList(0, 2));
        buyer.buys(hold).expecting(200);
        Answer another =
                people.aGuest().holds(venue.session(), List.of(venue.units().get(2)));
        session = UUID.fromString(venue.session());
        bought = UUID.fromString(hold.text("id"));
        held = UUID.fromString(another.expecting(201).text("id"));
    }

    @Test
    void goodBooksPass() {
        await().untilAsserted(() -> LedgerInvariants.check(jdbc, gateway));
        await().untilAsserted(
                        () -> assertThat(LedgerInvariants.broken(jdbc, gateway)).isEmpty());
    }

    @Test
    void badBooksFailATest() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            run("UPDATE hold_line SET amount = amount - 1 WHERE hold_id = :bought");
            assertThatThrownBy(() -> LedgerInvariants.check(jdbc, gateway)).isInstanceOf(AssertionError.class);
        });
    }

    @Test
    void aSeatThatIsGoneIsMissed() {
        assertFound("10 cells, but 9 rows", """
                DELETE FROM cell
                 WHERE (session_id, unit_id) IN (SELECT session_id, unit_id FROM cell
                                                  WHERE session_id = :session AND state = 'FREE' LIMIT 1)
                """);
    }

    @Test
    void aSeatThatWasSoldTwiceIsFound() {
        assertFound("is in 2 confirmed holds", COPY_HOLD.replace(":hold", ":bought"), copyLinesOf(":bought"));
    }

    @Test
    void aSeatThatTwoHoldIsFound() {
        assertFound("is in 2 live holds", COPY_HOLD.replace(":hold", ":held"), copyLinesOf(":held"));
    }

    @Test
    void whatBelongsToNothingIsFound() {
        assertFound("is of no hold", "UPDATE hold_line SET hold_id = :copy WHERE hold_id = :held");
        assertFound("1 units, but no line", "UPDATE hold_line SET hold_id = :copy WHERE hold_id = :held");
        assertFound("is of no stock", "UPDATE hold SET session_id = gen_random_uuid() WHERE id = :held");
        assertFound(
                "is of no stock", "UPDATE stock_change SET session_id = gen_random_uuid() WHERE session_id = :session");
    }

    @Test
    void aLostBookingIsMissedByTheSeatsAndByTheMoney() {
        String[] lose = {"""
            DELETE FROM booking_event WHERE booking_id IN (SELECT id FROM booking WHERE hold_id = :bought)
            """, "DELETE FROM booking WHERE hold_id = :bought"};
        assertFound("is sold without a booking", lose);
        assertFound("taken 110000, booked 0", lose);
    }

    @Test
    void aBookingWithoutItsSeatsIsFound() {
        assertFound("has 1 of 2 cells", """
                UPDATE cell SET state = 'FREE', hold_id = NULL, booking_id = NULL
                 WHERE (session_id, unit_id) IN (SELECT session_id, unit_id FROM cell WHERE hold_id = :bought LIMIT 1)
                """);
    }

    @Test
    void whoHasMoreThanTheLimitIsFound() {
        assertFound("has 12 units in sale", "UPDATE hold SET units = 12 WHERE id = :held");
    }

    @Test
    void aHoldThatNobodyEndedIsFound() {
        assertFound("is still ACTIVE more than 5 s past its time", """
                UPDATE hold SET shown_until = clock_timestamp() - interval '6 seconds',
                                held_until = clock_timestamp() - interval '6 seconds'
                 WHERE id = :held
                """);
    }

    @Test
    void aBookingThatCostsSomethingElseIsFound() {
        assertFound("its units 109998", "UPDATE hold_line SET amount = amount - 1 WHERE hold_id = :bought");
    }

    @Test
    void aPlaceThatNobodyHasIsFound() {
        assertFound("1 inside, but 0 places are taken", """
                INSERT INTO room (id, sale_id, kid, epoch, opens_at, closes_at, rate_per_minute, max_inside,
                                  sealed_through, end_ordinal, called_up_to, carry, stepped_at, inside,
                                  inside_bound, bucket, bucket_at, chain_seq, chain_head)
                VALUES (:copy, :copy, 1, 1, clock_timestamp(), clock_timestamp() + interval '1 hour', 1, 1,
                        0, 0, 0, 0, clock_timestamp(), 1, 1, 0, clock_timestamp(), 0, repeat('0', 64))
                """);
    }

    @Test
    void aTicketThatNobodyHasIsFound() {
        assertFound("counts 1 tickets, but 0 are registered", """
                INSERT INTO room (id, sale_id, kid, epoch, opens_at, closes_at, rate_per_minute, max_inside,
                                  sealed_through, end_ordinal, called_up_to, carry, stepped_at, inside,
                                  inside_bound, bucket, bucket_at, chain_seq, chain_head, ordering, tickets)
                VALUES (:copy, :copy, 1, 1, clock_timestamp(), clock_timestamp() + interval '1 hour', 1, 1,
                        0, 0, 0, 0, clock_timestamp(), 0, 1, 0, clock_timestamp(), 0, repeat('0', 64), 'LOTTERY', 1)
                """);
    }

    @Test
    void moneyThatNobodyKnowsOfIsFound() {
        await().until(this::theGatewayHasTold);
        assertFound(
                "is unknown to our books",
                "DELETE FROM booking_event WHERE booking_id IN (SELECT id FROM booking WHERE hold_id = :bought)",
                "DELETE FROM booking WHERE hold_id = :bought",
                "DELETE FROM webhook WHERE payment_id IN (SELECT id FROM payment WHERE reference = :bought)",
                "DELETE FROM payment_attempt WHERE payment_id IN (SELECT id FROM payment WHERE reference = :bought)",
                "DELETE FROM payment WHERE reference = :bought");
    }

    /** That the payment is done; it comes by itself, some time after the answer. */
    private boolean theGatewayHasTold() {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM webhook AS w JOIN payment AS p ON p.id = w.payment_id
                                WHERE p.reference = :hold)
                """).param("hold", bought).query(Boolean.class).single();
    }

    private static String copyLinesOf(String hold) {
        return COPY_LINES.replace(":hold", hold);
    }

    /** Plants it, looks, and takes it out again. */
    private void assertFound(String complaint, String... statements) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (String statement : statements) {
                run(statement);
            }
            assertThat(LedgerInvariants.broken(jdbc, gateway))
                    .anySatisfy(broken -> assertThat(broken).contains(complaint));
        });
    }

    private void run(String statement) {
        int changed = jdbc.sql(statement)
                .param("session", session)
                .param("bought", bought)
                .param("held", held)
                .param("copy", session)
                .update();
        assertThat(changed).as(statement).isPositive();
    }
}
