package io.hanjul.problem;

import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Thrown instead of asking a database that is known to be away. It is hot then, so it has no stack trace. */
public final class DatabaseAway extends SQLTransientConnectionException {

    /** A refusal of now. */
    public DatabaseAway() {
        super("the database is away", "08006");
    }

    /** Whether the failure is nothing but this: the outage was told once already, by whoever noticed it. */
    public static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseAway) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
