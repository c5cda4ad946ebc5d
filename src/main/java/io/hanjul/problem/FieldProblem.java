package io.hanjul.problem;

/**
 * One wrong field of a request.
 *
 * @param field path of the field, e.g. {@code units[2].label}; empty when the body as a whole is wrong
 * @param message what is wrong with it, in the language of the request where known
 */
public record FieldProblem(String field, String message) {}
