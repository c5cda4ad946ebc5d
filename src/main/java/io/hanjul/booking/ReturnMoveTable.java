package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.ReturnAskId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL of {@code return_ask} that adds and moves asks, under the lock of their list ({@link ReturnListTable}). */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReturnMoveTable {

    /** Of two that somebody sends at once one is: a person has one live ask a session. */
    private static final String INSERT = """
            INSERT INTO return_ask (id, session_id, sale_id, account_id, units, categories, apart, accessible)
            VALUES (:id, :session, :sale, :account, :units, CAST(:categories AS text[]), :apart, :accessible)
            ON CONFLICT (session_id, account_id) WHERE state IN ('WAITING', 'OFFERED') DO NOTHING
            """;

    private static final String OFFER = """
            UPDATE return_ask SET state = 'OFFERED', hold_id = :hold WHERE id = :id AND state = 'WAITING'
            """;

    /** To the end of the list, or out of it. */
    private static final String MISS = """
            UPDATE return_ask
               SET missed = missed + 1, place = nextval(pg_get_serial_sequence('return_ask', 'place')),
                   state = CASE WHEN missed + 1 < :misses THEN 'WAITING' ELSE 'MISSED' END,
                   ended_at = CASE WHEN missed + 1 < :misses THEN NULL ELSE clock_timestamp() END
             WHERE id = :id AND state = 'OFFERED'
            """;

    private static final String END = """
            UPDATE return_ask SET state = :state, ended_at = clock_timestamp()
             WHERE id = :id AND state IN ('WAITING', 'OFFERED')
            """;

    private static final String END_WAITING = """
            UPDATE return_ask SET state = 'ENDED', ended_at = clock_timestamp()
             WHERE session_id = :session AND state = 'WAITING'
            """;

    private final JdbcClient jdbc;

    ReturnMoveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose ask in which session. */
    record Asker(SessionId session, SaleId sale, AccountId account) {}

    /** {@code false} when they have a live one already. */
    boolean insert(ReturnAskId id, Asker asker, ReturnWish wish) {
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("session", asker.session().value())
                        .param("sale", asker.sale().value())
                        .param("account", asker.account().value())
                        .param("units", wish.units())
                        .param("categories", wish.categories().stream().sorted().toArray(String[]::new))
                        .param("apart", wish.apart())
                        .param("accessible", wish.accessible())
                        .update()
                == 1;
    }

    boolean offer(ReturnAskId id, HoldId hold) {
        return jdbc.sql(OFFER)
                        .param("id", id.value())
                        .param("hold", hold.value())
                        .update()
                == 1;
    }

    void miss(ReturnAskId id) {
        jdbc.sql(MISS)
                .param("id", id.value())
                .param("misses", ReturnPolicy.MISSES)
                .update();
    }

    void end(ReturnAskId id, ReturnAskState as) {
        jdbc.sql(END).param("id", id.value()).param("state", as.name()).update();
    }

    int endWaiting(SessionId session) {
        return jdbc.sql(END_WAITING).param("session", session.value()).update();
    }
}
