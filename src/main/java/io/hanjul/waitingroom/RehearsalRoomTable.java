package io.hanjul.waitingroom;

import io.hanjul.ids.SaleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of {@code room} that is about rehearsals. */
@Repository
class RehearsalRoomTable {

    private static final String QUEUED = """
            SELECT coalesce(sum(GREATEST(end_ordinal, tickets)), 0) FROM room WHERE sale_id = :sale
            """;

    private final JdbcClient jdbc;

    RehearsalRoomTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many turns the line in front of that sale has given, or how many have registered for it. */
    long queued(SaleId sale) {
        return jdbc.sql(QUEUED).param("sale", sale.value()).query(Long.class).single();
    }
}
