package io.hanjul.database;

import io.hanjul.problem.DatabaseAway;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Beneath the pool: makes its connections and can cut them all. While the database is away the pool's own thread waits
 * here, so that it has a connection as soon as there is one again, instead of trying at ever longer intervals.
 */
final class OwnConnections extends DelegatingDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(OwnConnections.class);

    /** The longest that a thread of the pool is kept here; shorter than the pool waits for it when it closes. */
    private static final long PATIENCE_MILLIS = 1_000;

    private static final Executor AT_ONCE = Runnable::run;

    private final Database database;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    OwnConnections(DataSource driver, Database database) {
        super(driver);
        this.database = database;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            if (!database.await(PATIENCE_MILLIS)) {
                throw new DatabaseAway();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted before connecting", e);
        }
        forgetClosed();
        Connection connection = super.getConnection();
        open.add(connection);
        return connection;
    }

    /** Cuts every connection without a word to the database; whoever waits for an answer gets an exception now. */
    void cutAll() {
        for (Connection connection : open) {
            try {
                connection.abort(AT_ONCE);
            } catch (SQLException e) {
                LOG.debug("a connection could not be cut", e);
            }
        }
        forgetClosed();
    }

    private void forgetClosed() {
        open.removeIf(OwnConnections::isClosed);
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
