package io.hanjul.waitingroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lock of the leader's step. */
@Repository
class LeaderTable {

    /** The number is the name of this lock among all advisory locks of the database. */
    private static final String LEAD = """
            SELECT pg_try_advisory_xact_lock(5003)
            """;

    private final JdbcClient jdbc;

    LeaderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this transaction leads; no other one does until it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean lead() {
        return jdbc.sql(LEAD).query(Boolean.class).single();
    }
}
