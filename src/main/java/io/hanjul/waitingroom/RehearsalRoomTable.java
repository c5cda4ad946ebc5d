package io.hanjul.waitingroom;

import io.hanjul.ids.SaleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code room} that is about rehearsals. */
@Repository
class RehearsalRoomTable {

    /** Locks: room. */
    private static final String CLOSE = """
            UPDATE room
               SET opens_at = LEAST(opens_at, clock_timestamp() - CAST('1 second' AS interval)),
                   closes_at = LEAST(closes_at, clock_timestamp())
             WHERE sale_id = :sale
            """;

    private static final String QUEUED = """
            SELECT coalesce(sum(end_ordinal), 0) FROM room WHERE sale_id = :sale
            """;

    private final JdbcClient jdbc;

    RehearsalRoomTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many turns the line in front of that sale has given. */
    long queued(SaleId sale) {
        return jdbc.sql(QUEUED).param("sale", sale.value()).query(Long.class).single();
    }

    /** Closes the room in front of that sale, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void close(SaleId sale) {
        jdbc.sql(CLOSE).param("sale", sale.value()).update();
    }
}
