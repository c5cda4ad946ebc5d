package io.hanjul.problem;

import java.net.SocketTimeoutException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with an unreadable body, and in which field. */
final class BodyFault {

    private static final int LONGEST_MESSAGE = 200;

    private BodyFault() {}

    /** MALFORMED for a wrong form; INVALID_FIELDS for a value that its own type refuses (an id, an amount). */
    static Refusal of(HttpMessageNotReadableException unreadable) {
        for (@Nullable Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        if (isLate(unreadable)) {
            return Refusal.of(CommonProblem.TOO_SLOW);
        }
        if (!(unreadable.getCause() instanceof JacksonException fault)
                || fault.getPath().isEmpty()) {
            return Refusal.of(CommonProblem.MALFORMED, "the body is not readable JSON");
        }
        var errors = List.of(problem(path(fault.getPath()), fault));
        return Refusal.ofFields(
                refusedByItsType(fault) ? CommonProblem.INVALID_FIELDS : CommonProblem.MALFORMED, "", errors);
    }

    /** Whether it failed because the rest of the body did not come. */
    static boolean isLate(Throwable failure) {
        @Nullable Throwable cause = failure;
        while (cause != null && !(cause instanceof SocketTimeoutException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static boolean refusedByItsType(JacksonException fault) {
        boolean unfit =
                fault instanceof ValueInstantiationException && fault.getCause() instanceof IllegalArgumentException;
        return unfit || isUnprintable(fault);
    }

    /** A text is refused as a text for one reason only: characters that cannot be shown in one line. */
    private static boolean isUnprintable(JacksonException fault) {
        return fault instanceof InvalidFormatException text && text.getTargetType() == String.class;
    }

    private static FieldProblem problem(String field, JacksonException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return FieldProblem.of(field, BodyCode.UNKNOWN_FIELD);
        }
        if (isUnprintable(fault)) {
            return FieldProblem.of(field, BodyCode.NOT_PRINTABLE);
        }
        if (refusedByItsType(fault) && fault.getCause() instanceof Exception cause && cause.getMessage() != null) {
            String message = cause.getMessage();
            String start = message.substring(0, Math.min(LONGEST_MESSAGE, message.length()));
            return FieldProblem.of(field, BodyCode.NOT_ALLOWED, start);
        }
        return FieldProblem.of(field, BodyCode.UNREADABLE);
    }

    private static String path(List<JacksonException.Reference> references) {
        var path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            String name = reference.getPropertyName();
            if (name == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }
}
