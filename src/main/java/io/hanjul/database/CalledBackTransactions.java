package io.hanjul.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions of connections that can be cut on purpose. One that is cut has nothing to roll back any more, so that it
 * cannot is no news: whoever was inside gets the failure of the statement, and not a second one that hides it and is
 * told with its stack for each of them.
 */
final class CalledBackTransactions extends JdbcTransactionManager {

    private static final Logger LOG = LoggerFactory.getLogger(CalledBackTransactions.class);

    CalledBackTransactions(DataSource connections) {
        super(connections);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (TransactionException | DataAccessException e) {
            if (!isGone(status)) {
                throw e;
            }
            LOG.debug("a transaction ended with its connection", e);
        }
    }

    private static boolean isGone(DefaultTransactionStatus status) {
        var transaction = (JdbcTransactionObjectSupport) status.getTransaction();
        try {
            return transaction.getConnectionHolder().getConnection().isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
