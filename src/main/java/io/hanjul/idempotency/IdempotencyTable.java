package io.hanjul.idempotency;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code idempotency_record}. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IdempotencyTable {

    /* Takes the key when nobody has it, when its runner is believed dead, or when its answer is no longer kept. Waits
     * for whoever has it in hand; or else the advisory lock says that somebody has. */
    private static final String CLAIM = """
            INSERT INTO idempotency_record AS known
                (scope, key, fingerprint, state, run_id, lease_until, status, location, body, first_used_at)
            SELECT :scope, :key, :fingerprint, 'RUNNING', :run,
                   clock_timestamp() + make_interval(secs => :leaseSeconds), 0, '', '', clock_timestamp()
             WHERE CAST(:waits AS boolean)
                OR pg_try_advisory_xact_lock(hashtextextended('once ' || :scope || ' ' || :key, 0))
            ON CONFLICT (scope, key) DO UPDATE
            SET fingerprint = EXCLUDED.fingerprint, state = 'RUNNING', run_id = EXCLUDED.run_id,
                lease_until = EXCLUDED.lease_until, status = 0, location = '', body = '',
                first_used_at = EXCLUDED.first_used_at
            WHERE (known.state = 'RUNNING' AND known.lease_until <= clock_timestamp()
                   AND known.fingerprint = EXCLUDED.fingerprint)
               OR known.first_used_at <= clock_timestamp() - make_interval(secs => :keepSeconds)
            """;

    private static final String FIND = """
            SELECT fingerprint, state, status, location, body
            FROM idempotency_record
            WHERE scope = :scope AND key = :key
              AND first_used_at > clock_timestamp() - make_interval(secs => :keepSeconds)
            """;

    private static final String COMPLETE = """
            UPDATE idempotency_record
            SET state = 'DONE', status = :status, location = :location, body = :body
            WHERE scope = :scope AND key = :key AND run_id = :run AND state = 'RUNNING'
            """;

    /** Waits for nobody: comes last in a transaction that has locks which others take after the record. */
    private static final String COMPLETE_AT_ONCE = """
            UPDATE idempotency_record AS known
            SET state = 'DONE', status = :status, location = :location, body = :body
            FROM (SELECT scope, key
                    FROM idempotency_record
                   WHERE scope = :scope AND key = :key AND run_id = :run AND state = 'RUNNING'
                     FOR UPDATE SKIP LOCKED) AS mine
            WHERE known.scope = mine.scope AND known.key = mine.key
            """;

    private static final String FORGET = """
            DELETE FROM idempotency_record
            WHERE scope = :scope AND key = :key AND run_id = :run AND state = 'RUNNING'
            """;

    private final JdbcClient jdbc;

    IdempotencyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept of a request.
     *
     * @param fingerprint of its first use
     * @param done whether the answer is there
     * @param answer meaningless while it is not done
     */
    record Known(Fingerprint fingerprint, boolean done, KeptAnswer answer) {}

    /** Whether the caller now runs the request; {@code waits} for another one who has it in hand, or is told no. */
    boolean claim(IdempotentRequest request, UUID run, IdempotencySettings settings, boolean waits) {
        return of(jdbc.sql(CLAIM), request)
                        .param("fingerprint", request.fingerprint().hex())
                        .param("run", run)
                        .param("leaseSeconds", seconds(settings.lease()))
                        .param("keepSeconds", seconds(settings.keep()))
                        .param("waits", waits)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, IdempotentRequest request) {
        return statement
                .param("scope", request.scope())
                .param("key", request.key().value());
    }

    Optional<Known> find(IdempotentRequest request, IdempotencySettings settings) {
        return of(jdbc.sql(FIND), request)
                .param("keepSeconds", seconds(settings.keep()))
                .query((row, number) -> new Known(
                        new Fingerprint(row.getString("fingerprint")),
                        row.getString("state").equals("DONE"),
                        new KeptAnswer(row.getInt("status"), row.getString("location"), row.getString("body"))))
                .optional();
    }

    /** Keeps the answer, unless another has taken the request over meanwhile. */
    void complete(IdempotentRequest request, UUID run, KeptAnswer answer) {
        with(answer, of(jdbc.sql(COMPLETE), request)).param("run", run).update();
    }

    /** The same for whoever has other locks; false when another has the request in hand. */
    boolean completeAtOnce(IdempotentRequest request, UUID run, KeptAnswer answer) {
        return with(answer, of(jdbc.sql(COMPLETE_AT_ONCE), request))
                        .param("run", run)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec with(KeptAnswer answer, JdbcClient.StatementSpec statement) {
        return statement
                .param("status", answer.status())
                .param("location", answer.location())
                .param("body", answer.body());
    }

    /** Gives the key free again, unless another has taken the request over meanwhile. */
    void forget(IdempotentRequest request, UUID run) {
        of(jdbc.sql(FORGET), request).param("run", run).update();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
