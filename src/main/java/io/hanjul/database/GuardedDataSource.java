package io.hanjul.database;

import com.zaxxer.hikari.HikariDataSource;
import io.hanjul.problem.DatabaseAway;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * What the application gets its connections from: the pool, and a guard before it. A pool in a rush makes people wait,
 * and so it should; a database that is away makes nobody wait. So while it is away nobody is let to the pool, and in
 * the moment it is lost
 *
 * <ol>
 *   <li>the pool forgets its connections, since none of them can be trusted afterwards;
 *   <li>the connections are cut, so that whoever is inside a statement comes back;
 *   <li>whoever waits for the pool is called back, by an interrupt of a wait that is known to be ours.
 * </ol>
 *
 * Whoever was inside a commit does not know what became of it; that is so after any broken connection, and is what
 * idempotency keys and the reconciler are for.
 */
final class GuardedDataSource extends DelegatingDataSource implements AutoCloseable {

    private final Database database;
    private final HikariDataSource pool;
    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();

    GuardedDataSource(HikariDataSource pool, OwnConnections connections, Database database) {
        super(pool);
        pool.setDataSource(connections);
        this.pool = pool;
        this.database = database;
        database.onLoss(() -> {
            if (pool.isRunning()) {
                pool.getHikariPoolMXBean().softEvictConnections();
            }
            connections.cutAll();
            waits.forEach(Wait::callBack);
        });
    }

    @Override
    public Connection getConnection() throws SQLException {
        var wait = new Wait(Thread.currentThread());
        waits.add(wait);
        try {
            refuseWhileAway();
            return super.getConnection();
        } catch (SQLException e) {
            if (wait.wasCalledBack() || !database.answers()) {
                throw new DatabaseAway();
            }
            throw e;
        } finally {
            waits.remove(wait);
            wait.end();
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /** How many wait for the pool now. */
    int waiting() {
        return pool.getHikariPoolMXBean().getThreadsAwaitingConnection();
    }

    private void refuseWhileAway() throws DatabaseAway {
        if (!database.answers()) {
            throw new DatabaseAway();
        }
    }

    /** One thread that may be called back, until it says that it no longer waits. */
    private static final class Wait {

        private final Thread thread;

        /** Both guarded by this. */
        private boolean over;

        private boolean calledBack;

        Wait(Thread thread) {
            this.thread = thread;
        }

        synchronized void callBack() {
            if (!over) {
                calledBack = true;
                thread.interrupt();
            }
        }

        /** So it was away, also if it answers again before the thread could look. */
        synchronized boolean wasCalledBack() {
            return calledBack;
        }

        /** The interrupt was meant for this wait and for nothing that the thread does afterwards. */
        synchronized void end() {
            over = true;
            if (calledBack && Thread.interrupted()) {
                calledBack = false;
            }
        }
    }
}
