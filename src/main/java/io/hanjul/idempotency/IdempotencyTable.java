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

    /** Takes the key when nobody has it, when its runner is believed dead, or when its answer is no longer kept. */
    private static final String CLAIM = """
            INSERT INTO idempotency_record AS known
                (scope, key, fingerprint, state, run_id, lease_until, status, location, body, first_used_at)
            VALUES
                (:scope, :key, :fingerprint, 'RUNNING', :run,
                 clock_timestamp() + make_interval(secs => :leaseSeconds), 0, '', '', clock_timestamp())
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
            """;

    private static final String COMPLETE = """
            UPDATE idempotency_record
            SET state = 'DONE', status = :status, location = :location, body = :body
            WHERE scope = :scope AND key = :key AND run_id = :run AND state = 'RUNNING'
            """;

    private static final String FORGET = """
            DELETE FROM idempotency_record
            WHERE scope = :scope AND key = :key AND run_id = :run AND state = 'RUNNING'
            """;

    private static final String PURGE = """
            WITH outdated AS MATERIALIZED (
                SELECT scope, key
                FROM idempotency_record
                WHERE first_used_at <= clock_timestamp() - make_interval(secs => :keepSeconds)
                LIMIT :most
                FOR UPDATE SKIP LOCKED)
            DELETE FROM idempotency_record AS known
            USING outdated
            WHERE known.scope = outdated.scope AND known.key = outdated.key
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

    /** Whether the caller now runs the request. */
    boolean claim(IdempotentRequest request, UUID run, IdempotencySettings settings) {
        return jdbc.sql(CLAIM)
                        .param("scope", request.scope())
                        .param("key", request.key().value())
                        .param("fingerprint", request.fingerprint().hex())
                        .param("run", run)
                        .param("leaseSeconds", seconds(settings.lease()))
                        .param("keepSeconds", seconds(settings.keep()))
                        .update()
                == 1;
    }

    Optional<Known> find(IdempotentRequest request) {
        return jdbc.sql(FIND)
                .param("scope", request.scope())
                .param("key", request.key().value())
                .query((row, number) -> new Known(
                        new Fingerprint(row.getString("fingerprint")),
                        row.getString("state").equals("DONE"),
                        new KeptAnswer(row.getInt("status"), row.getString("location"), row.getString("body"))))
                .optional();
    }

    /** Keeps the answer, unless another has taken the request over meanwhile. */
    void complete(IdempotentRequest request, UUID run, KeptAnswer answer) {
        jdbc.sql(COMPLETE)
                .param("scope", request.scope())
                .param("key", request.key().value())
                .param("run", run)
                .param("status", answer.status())
                .param("location", answer.location())
                .param("body", answer.body())
                .update();
    }

    /** Gives the key free again, unless another has taken the request over meanwhile. */
    void forget(IdempotentRequest request, UUID run) {
        jdbc.sql(FORGET)
                .param("scope", request.scope())
                .param("key", request.key().value())
                .param("run", run)
                .update();
    }

    /** Removes up to that many records whose time is over, and says how many. */
    int purge(Duration keep, int most) {
        return jdbc.sql(PURGE)
                .param("keepSeconds", seconds(keep))
                .param("most", most)
                .update();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
