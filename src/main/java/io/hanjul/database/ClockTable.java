package io.hanjul.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The database's clock. */
@Repository
class ClockTable {

    private static final String NOW = """
            SELECT clock_timestamp()
            """;

    private final JdbcClient jdbc;

    ClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Instant now() {
        return jdbc.sql(NOW)
                .query((rs, row) -> rs.getObject(1, OffsetDateTime.class))
                .single()
                .toInstant();
    }
}
