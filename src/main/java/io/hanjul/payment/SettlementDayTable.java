package io.hanjul.payment;

import io.hanjul.ids.PlaceId;
import io.hanjul.ids.SettlementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code settlement_day}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SettlementDayTable {

    /** From one payee to the next by the index, however many payments each has. */
    private static final String PAYEES = """
            WITH RECURSIVE payee (id) AS (
                (SELECT payee_id FROM payment WHERE payee_id > :after ORDER BY payee_id LIMIT 1)
                UNION ALL
                SELECT (SELECT p.payee_id FROM payment AS p WHERE p.payee_id > payee.id ORDER BY p.payee_id LIMIT 1)
                  FROM payee
                 WHERE payee.id IS NOT NULL)
            SELECT payee.id, (SELECT max(d.day) FROM settlement_day AS d WHERE d.payee_id = payee.id) AS last
              FROM payee
             WHERE payee.id IS NOT NULL
             LIMIT :most
            """;

    private static final String OPEN = """
            INSERT INTO settlement_day
                (id, payee_id, day, from_at, to_at, state, tries, next_at, lines, differences, unheard, ours, gateway)
            VALUES (:id, :payee, :day, :from, :to, 'OPEN', 0, clock_timestamp(), 0, 0, 0, 0, 0)
            ON CONFLICT (payee_id, day) DO NOTHING
            """;

    private static final String TAKE = """
            WITH due AS MATERIALIZED (
                SELECT id
                  FROM settlement_day
                 WHERE state <> 'COMPARED' AND next_at <= statement_timestamp()
                 ORDER BY next_at
                 LIMIT 1
                   FOR UPDATE SKIP LOCKED)
            UPDATE settlement_day AS d
               SET tries = d.tries + 1, next_at = clock_timestamp() + make_interval(secs => :leaseSeconds)
              FROM due
             WHERE d.id = due.id
            RETURNING d.id, d.payee_id, d.day, d.from_at, d.to_at, d.state, d.tries,
                      d.to_at <= clock_timestamp() - make_interval(secs => :giveUpSeconds) AS late
            """;

    private static final String ASKED = """
            UPDATE settlement_day
               SET state = 'ASKED', next_at = clock_timestamp() + make_interval(secs => :pauseSeconds)
             WHERE id = :id AND tries = :tries AND state <> 'COMPARED'
            """;

    private static final String RENEW = """
            UPDATE settlement_day
               SET next_at = clock_timestamp() + make_interval(secs => :leaseSeconds)
             WHERE id = :id AND tries = :tries AND state <> 'COMPARED'
            """;

    private static final String COMPARED = """
            UPDATE settlement_day
               SET state = 'COMPARED', compared_at = clock_timestamp(), lines = :lines, differences = :differences,
                   unheard = :unheard, ours = :ours, gateway = :gateway
             WHERE id = :id AND tries = :tries AND state <> 'COMPARED'
            """;

    private static final String PAGE = """
            SELECT id, day, state, compared_at, lines, differences, unheard, ours, gateway
              FROM settlement_day
             WHERE payee_id = :payee AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """;

    private static final String FORGET = """
            DELETE FROM settlement_day
             WHERE id IN (SELECT id
                            FROM settlement_day
                           WHERE to_at < statement_timestamp() - make_interval(secs => :keptSeconds)
                           LIMIT :most
                             FOR UPDATE SKIP LOCKED)
            """;

    private final JdbcClient jdbc;

    SettlementDayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A day to be settled.
     *
     * @param id of the settlement
     * @param payee whose
     * @param day in the payee's zone
     * @param from its first moment
     * @param to the first one after it
     * @param asked whether the gateway was asked about all of it
     * @param tries how often it was looked at, this time included
     * @param late whether the gateway is not waited for any longer
     */
    record Due(
            SettlementId id,
            PlaceId payee,
            LocalDate day,
            Instant from,
            Instant to,
            boolean asked,
            int tries,
            boolean late) {}

    /** What the comparison of a day came to. */
    record Result(int lines, int differences, int unheard, long ours, long gateway) {}

    /** Those who were ever paid, by id, each with the last day that was opened. */
    List<SettlementDays.Payee> payees(UUID after, int most) {
        return jdbc.sql(PAYEES)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new SettlementDays.Payee(
                        new PlaceId(row.getObject("id", UUID.class)),
                        Optional.ofNullable(row.getObject("last", LocalDate.class))))
                .list();
    }

    void open(UUID id, PlaceId payee, SettlementDays.Span span) {
        jdbc.sql(OPEN)
                .param("id", id)
                .param("payee", payee.value())
                .param("day", span.day())
                .param("from", span.from().atOffset(ZoneOffset.UTC))
                .param("to", span.to().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a day that is due; nobody else gets it before the lease is over. */
    Optional<Due> take(Duration lease, Duration giveUp) {
        return jdbc.sql(TAKE)
                .param("leaseSeconds", PaymentTable.seconds(lease))
                .param("giveUpSeconds", PaymentTable.seconds(giveUp))
                .query(SettlementDayTable::due)
                .optional();
    }

    /** Keeps the day for as long again; whether it is still the one's who took it. */
    boolean renew(Due day, Duration lease) {
        return jdbc.sql(RENEW)
                        .param("id", day.id().value())
                        .param("tries", day.tries())
                        .param("leaseSeconds", PaymentTable.seconds(lease))
                        .update()
                == 1;
    }

    /** The gateway was asked about all of it; it is looked at again after the pause. */
    void asked(Due day, Duration pause) {
        jdbc.sql(ASKED)
                .param("id", day.id().value())
                .param("tries", day.tries())
                .param("pauseSeconds", PaymentTable.seconds(pause))
                .update();
    }

    /** Whether this is what ended it. */
    boolean compared(Due day, Result result) {
        return jdbc.sql(COMPARED)
                        .param("id", day.id().value())
                        .param("tries", day.tries())
                        .param("lines", result.lines())
                        .param("differences", result.differences())
                        .param("unheard", result.unheard())
                        .param("ours", result.ours())
                        .param("gateway", result.gateway())
                        .update()
                == 1;
    }

    /** The newest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<SettledDay> page(PlaceId payee, UUID before, int limit) {
        return jdbc.sql(PAGE)
                .param("payee", payee.value())
                .param("before", before)
                .param("limit", limit)
                .query(SettlementDayTable::day)
                .list();
    }

    /** Removes days that ended longer ago than that, and says how many. */
    int forget(Duration kept, int most) {
        return jdbc.sql(FORGET)
                .param("keptSeconds", PaymentTable.seconds(kept))
                .param("most", most)
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                new SettlementId(row.getObject("id", UUID.class)),
                new PlaceId(row.getObject("payee_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("to_at", OffsetDateTime.class).toInstant(),
                row.getString("state").equals("ASKED"),
                row.getInt("tries"),
                row.getBoolean("late"));
    }

    private static SettledDay day(ResultSet row, int number) throws SQLException {
        var compared = Optional.ofNullable(row.getObject("compared_at", OffsetDateTime.class));
        return new SettledDay(
                new SettlementId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                SettledDay.State.valueOf(row.getString("state")),
                compared.map(at -> at.toInstant().toString()).orElse(""),
                row.getInt("lines"),
                row.getInt("differences"),
                row.getInt("unheard"),
                row.getLong("ours"),
                row.getLong("gateway"));
    }
}
