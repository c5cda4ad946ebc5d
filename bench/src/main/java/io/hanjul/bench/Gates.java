package io.hanjul.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Gates in a drill's own database, at which a confirmation waits around its commit: triggers that ask for a lock which
 * this connection has while the gate is closed. A transaction that waits at a gate goes on when it is opened, also when
 * the node that began it is dead by then, as one does that was killed at this very moment.
 */
final class Gates implements AutoCloseable {

    /** Where a confirmation can be made to wait. */
    enum Gate {
        /** The gateway has answered, and nothing of it is written yet. */
        BEFORE_COMMIT(7_001),
        /** All is written, and the commit has begun. */
        COMMITTING(7_002),
        /** It is committed, and nobody is answered yet. */
        COMMITTED(7_003);

        private final int key;

        Gate(int key) {
            this.key = key;
        }
    }

    private static final List<String> MADE_BY = List.of("""
            CREATE OR REPLACE FUNCTION drill_gate() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_advisory_xact_lock_shared(CAST(TG_ARGV[0] AS bigint));
                RETURN NEW;
            END $$
            """, """
            CREATE TRIGGER drill_before BEFORE UPDATE ON payment FOR EACH ROW
              WHEN (NEW.state = 'DONE' AND OLD.state IN ('IN_PROGRESS', 'UNKNOWN')) EXECUTE FUNCTION drill_gate(7001)
            """, """
            CREATE CONSTRAINT TRIGGER drill_commit AFTER UPDATE ON payment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
              WHEN (NEW.state = 'DONE' AND OLD.state IN ('IN_PROGRESS', 'UNKNOWN')) EXECUTE FUNCTION drill_gate(7002)
            """, """
            CREATE TRIGGER drill_after BEFORE UPDATE ON idempotency_record FOR EACH ROW
              WHEN (NEW.state = 'DONE' AND NEW.scope LIKE '%confirm%') EXECUTE FUNCTION drill_gate(7003)
            """);

    private static final String WAITING = """
            SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND CAST(objid AS bigint) = ?
            """;

    private final Connection connection;

    /** All open. */
    Gates(String url, String user, String password) {
        try {
            this.connection = DriverManager.getConnection(url, user, password);
            for (String statement : MADE_BY) {
                execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void shut(Gate gate) {
        execute("SELECT pg_advisory_lock(%d)".formatted(gate.key));
    }

    void open(Gate gate) {
        execute("SELECT pg_advisory_unlock(%d)".formatted(gate.key));
    }

    /** How many wait there. */
    int waiting(Gate gate) {
        try (var statement = connection.prepareStatement(WAITING)) {
            statement.setInt(1, gate.key);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("gate " + gate.name().toLowerCase(Locale.ROOT), e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
