package io.hanjul.edge;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No table at all: the one statement that every database can answer. */
@Component
class PulseTable {

    private static final String ANSWER = """
            SELECT true
            """;

    private final JdbcClient jdbc;

    PulseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean answers() {
        return jdbc.sql(ANSWER).query(Boolean.class).single();
    }
}
