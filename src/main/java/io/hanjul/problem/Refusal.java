package io.hanjul.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The only exception for an expected "no". It carries no stack trace, because refusals are hot (sold out), and it rolls
 * the surrounding transaction back.
 */
public final class Refusal extends RuntimeException {

    private final transient ProblemCode code;
    private final transient Map<String, Object> facts;
    private final transient List<FieldProblem> errors;

    private Refusal(ProblemCode code, String detail, Map<String, Object> facts, List<FieldProblem> errors) {
        super(detail, null, false, false);
        this.code = code;
        this.facts = Map.copyOf(facts);
        this.errors = List.copyOf(errors);
    }

    /** Refuses with the code's own words only. */
    public static Refusal of(ProblemCode code) {
        return new Refusal(code, "", Map.of(), List.of());
    }

    /** Refuses with a sentence for developers beside the code's own words. */
    public static Refusal of(ProblemCode code, String detail) {
        return new Refusal(code, detail, Map.of(), List.of());
    }

    /** Refuses with facts, which become members of the problem (e.g. {@code taken: [ids]}). */
    public static Refusal of(ProblemCode code, String detail, Map<String, Object> facts) {
        return new Refusal(code, detail, facts, List.of());
    }

    /** Refuses because of one or more fields. */
    public static Refusal ofFields(ProblemCode code, String detail, List<FieldProblem> errors) {
        return new Refusal(code, detail, Map.of(), errors);
    }

    /** Refuses for now: the answer carries {@code Retry-After}, rounded up to whole seconds, at least one. */
    public static Refusal retryAfter(ProblemCode code, String detail, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new Refusal(code, detail, Map.of("retryAfterSeconds", seconds), List.of());
    }

    /** Why. */
    public ProblemCode code() {
        return code;
    }

    /** The sentence for developers; empty when the code says it all. */
    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** Members of the problem beside the standard ones. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** Field errors; empty when no field is to blame. */
    public List<FieldProblem> errors() {
        return errors;
    }
}
