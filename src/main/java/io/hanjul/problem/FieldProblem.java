package io.hanjul.problem;

/**
 * One wrong field of a request.
 *
 * @param field path of the field, e.g. {@code units[2].label}; empty when the body as a whole is wrong
 * @param message what is wrong with it, in English
 * @param ko the same in Korean
 */
public record FieldProblem(String field, String message, String ko) {

    /** A problem that is said once, because it is in the language of the request already or for developers only. */
    public FieldProblem(String field, String message) {
        this(field, message, message);
    }

    /** How it goes out: the field and one sentence, in that language. */
    Said in(Language language) {
        return new Said(field, language == Language.KO ? ko : message);
    }

    /**
     * A wrong field in one language.
     *
     * @param field path of the field
     * @param message what is wrong with it
     */
    record Said(String field, String message) {}
}
