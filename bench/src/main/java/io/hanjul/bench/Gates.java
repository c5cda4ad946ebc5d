package io.hanjul.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Gates in a drill's own database, at which a confirmation waits around its commit. Before and in it, triggers ask for
 * a lock which this connection has while the gate is closed. After it, when it is durable and nobody knows of it, it
 * waits for a standby that does not exist; all other commits ask for none. A transaction that waits at a gate goes on
 * when it is opened, also when the node that began it is dead by then, as one does that was killed at this very moment.
 */
final class Gates implements AutoCloseable {

    private static final String RELOAD = "SELECT pg_reload_conf()";

    /** Where a confirmation can be made to wait. */
    enum Gate {
        /** The gateway has answered, and nothing of it is written yet. */
        BEFORE_COMMIT(lock(7_001), unlock(7_001), waitingFor(7_001)),
        /** All is written, and the commit has begun. */
        COMMITTING(lock(7_002), unlock(7_002), waitingFor(7_002)),
        /** It is committed, and nobody is answered yet. */
        COMMITTED(
                "ALTER SYSTEM SET synchronous_standby_names = 'nobody'",
                "ALTER SYSTEM RESET synchronous_standby_names",
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'");

        private final String shut;
        private final String open;
        private final String waiting;

        Gate(String shut, String open, String waiting) {
            this.shut = shut;
            this.open = open;
            this.waiting = waiting;
        }

        private static String lock(int key) {
            return "SELECT pg_advisory_lock(%d)".formatted(key);
        }

        private static String unlock(int key) {
            return "SELECT pg_advisory_unlock(%d)".formatted(key);
        }

        private static String waitingFor(int key) {
            return "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = %d"
                    .formatted(key);
        }
    }

    private static final List<String> MADE_BY =
            List.of("""
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
            CREATE OR REPLACE FUNCTION drill_standby() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM set_config('synchronous_commit', 'on', true);
                RETURN NEW;
            END $$
            """, """
            CREATE TRIGGER drill_after BEFORE UPDATE ON payment FOR EACH ROW
              WHEN (NEW.state = 'DONE' AND OLD.state IN ('IN_PROGRESS', 'UNKNOWN')) EXECUTE FUNCTION drill_standby()
            """, "ALTER SYSTEM SET synchronous_commit = 'local'", RELOAD);

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
        execute(gate.shut);
        execute(RELOAD);
    }

    void open(Gate gate) {
        execute(gate.open);
        execute(RELOAD);
    }

    /** How many wait there. */
    int waiting(Gate gate) {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(gate.waiting)) {
            rows.next();
            return rows.getInt(1);
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
