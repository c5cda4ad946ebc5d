package io.hanjul.problem;

/**
 * One wrong field of a request.
 *
 * @param field path of the field, e.g. {@code units[2].label}; empty when the body as a whole is wrong
 * @param code stable name of what is wrong
 * @param message what is wrong with it, in English
 * @param ko the same in Korean
 */
public record FieldProblem(String field, String code, String message, String ko) {

    /** What is wrong where nobody has given it a name. */
    static final String UNNAMED = "NOT_ALLOWED";

    /** A problem without a name of its own. */
    public FieldProblem(String field, String message, String ko) {
        this(field, UNNAMED, message, ko);
    }

    /** A problem that is said once, because it is in the language of the request already or for developers only. */
    public FieldProblem(String field, String message) {
        this(field, message, message);
    }

    /** A problem with a name, whose sentences have these blanks filled. */
    public static FieldProblem of(String field, FieldCode code, Object... blanks) {
        return new FieldProblem(
                field, code.name(), code.en().formatted(blanks), code.ko().formatted(blanks));
    }

    /** How it goes out: the field, what is wrong by name, and one sentence, in that language. */
    Said in(Language language) {
        return new Said(field, code, language == Language.KO ? ko : message);
    }

    /**
     * A wrong field in one language.
     *
     * @param field path of the field
     * @param code stable name of what is wrong
     * @param message what is wrong with it
     */
    record Said(String field, String code, String message) {}
}
