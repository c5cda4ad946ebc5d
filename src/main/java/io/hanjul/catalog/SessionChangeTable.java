package io.hanjul.catalog;

import static java.time.ZoneOffset.UTC;

import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code session} that changes one by hand. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SessionChangeTable {

    /**
     * Nothing once its sale may be open anywhere; the five seconds are for what nodes remember of the opening. Another
     * layout only while no seats were laid out.
     */
    private static final String CHANGE = """
            UPDATE session AS x
               SET layout_id = :layout, starts_at = :startsAt, ends_at = :endsAt, business_day = :businessDay,
                   version = version + 1
             WHERE id = :id AND version = :version
               AND (layout_id = :layout OR NOT laid_out)
               AND NOT EXISTS (SELECT 1 FROM sale AS s
                                WHERE s.id = x.sale_id
                                  AND s.opens_at <= clock_timestamp() + CAST('5 seconds' AS interval))
            """;

    private static final String LAID_OUT = """
            SELECT laid_out FROM session WHERE id = :id
            """;

    private static final String REMOVE = """
            DELETE FROM session WHERE id = :id AND version = :version AND sale_id IS NULL AND NOT laid_out
            """;

    private static final String TAKE_OFF_SALE = """
            UPDATE session SET sale_id = NULL, taken_out_of = :sale, taken_out_at = clock_timestamp()
             WHERE id = :id AND sale_id = :sale
            """;

    /** Once: what guests were told stays so. */
    private static final String CALL_OFF = """
            UPDATE session SET called_off = :reason, version = version + 1
             WHERE id = :id AND version = :version AND called_off = '' AND ends_at > clock_timestamp()
            """;

    private final JdbcClient jdbc;

    SessionChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the row the session's layout and times; false when something is against it. */
    boolean change(SessionView after) {
        return jdbc.sql(CHANGE)
                        .param("id", after.id().value())
                        .param("version", after.version() - 1)
                        .param("layout", after.layoutId().value())
                        .param("startsAt", after.startsAt().atOffset(UTC))
                        .param("endsAt", after.endsAt().atOffset(UTC))
                        .param("businessDay", after.businessDay())
                        .update()
                == 1;
    }

    /** Whether it has or had seats in a sale. */
    boolean isLaidOut(SessionId id) {
        return jdbc.sql(LAID_OUT).param("id", id.value()).query(Boolean.class).single();
    }

    /** Takes it away; false when it is or was on sale. */
    boolean remove(SessionView session) {
        return jdbc.sql(REMOVE)
                        .param("id", session.id().value())
                        .param("version", session.version())
                        .update()
                == 1;
    }

    /** Notes that it does not take place; false when it is over, has another version, or was called off before. */
    boolean callOff(SessionView session, String reason) {
        return jdbc.sql(CALL_OFF)
                        .param("id", session.id().value())
                        .param("version", session.version())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Frees a session of a sale for another one. */
    void takeOffSale(SessionId id, SaleId sale) {
        jdbc.sql(TAKE_OFF_SALE)
                .param("id", id.value())
                .param("sale", sale.value())
                .update();
    }
}
