package io.hanjul.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/** Whether the database is there, asked over a connection that is used for nothing else. For one thread. */
final class Question {

    /** The connection itself gives up after a second, when {@link Database} has known for long. */
    private static final int GIVE_UP_SECONDS = 1;

    private final DataSource driver;
    private @Nullable Connection connection;

    Question(DataSource driver) {
        this.driver = driver;
    }

    /** Whether the next one takes no new connection. */
    boolean isCheap() {
        return connection != null;
    }

    /** Waits for the answer; empty when there was one, else what came instead. */
    Optional<SQLException> ask() {
        try {
            if (connection == null || !connection.isValid(GIVE_UP_SECONDS)) {
                close();
                connection = driver.getConnection();
            }
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e).filter(Question::isSilence);
        }
    }

    void close() {
        JdbcUtils.closeConnection(connection);
        connection = null;
    }

    /** Too many connections, say, or a wrong password is an answer as well: the database is at work. */
    private static boolean isSilence(SQLException refusal) {
        String state = refusal.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
