package io.hanjul.problem;

import org.springframework.http.HttpStatus;

/**
 * A stable name for one way of saying no. Implemented by one enum per module; a constant is never renamed or given
 * another meaning, because clients branch on it.
 */
public interface ProblemCode {

    /** The stable name that clients branch on, e.g. {@code CELL_TAKEN}. */
    String name();

    /** The HTTP status that goes with it. */
    HttpStatus status();

    /** What happened and what can be done now, in Korean (존댓말). */
    String ko();

    /** The same in English. */
    String en();
}
