package io.hanjul.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Recognises failures that mean "the store is away or too busy", which the client may try again. */
public final class StoreAway {

    private static final Duration WAIT = Duration.ofSeconds(1);

    /** The last but one: a connection that broke can neither commit nor roll back. */
    private static final List<Class<? extends Exception>> SIGNS = List.of(
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            TransactionSystemException.class,
            SQLTransientException.class);

    /** SQL states of a lost connection, of a server with no room left, and of one that is shutting down. */
    private static final List<String> STATES = List.of("08", "53", "57P");

    private StoreAway() {}

    /** Whether the failure is of that kind. */
    public static boolean causes(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Throwable sign = cause;
            if (SIGNS.stream().anyMatch(type -> type.isInstance(sign)) || hasSuchState(sign)) {
                return true;
            }
        }
        return false;
    }

    static Refusal refusal() {
        return Refusal.retryAfter(CommonProblem.TRY_AGAIN, "", WAIT);
    }

    private static boolean hasSuchState(Throwable cause) {
        String state = cause instanceof SQLException failure ? failure.getSQLState() : null;
        return state != null && STATES.stream().anyMatch(state::startsWith);
    }
}
