package io.hanjul.waitingroom;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code room_pulse}, a single row. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoomPulseTable {

    /** Of several nodes each sees the moment that the one before has written. Locks: room_pulse. */
    private static final String BEAT = """
            WITH last AS (SELECT at FROM room_pulse FOR UPDATE)
            UPDATE room_pulse SET at = clock_timestamp()
            FROM last
            RETURNING last.at AS since, room_pulse.at - last.at > CAST(:most AS interval) AS stood_still
            """;

    private final JdbcClient jdbc;

    RoomPulseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A beat of the pulse; tells since when there was none, if that is longer than so. */
    Optional<OffsetDateTime> beat(Duration most) {
        return jdbc.sql(BEAT)
                .param("most", most.toString())
                .query((row, number) -> row.getBoolean("stood_still")
                        ? Optional.of(row.getObject("since", OffsetDateTime.class))
                        : Optional.<OffsetDateTime>empty())
                .single();
    }
}
