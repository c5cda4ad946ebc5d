package io.hanjul.problem;

/**
 * What can be wrong with a field: one constant of one enum per module, with its sentence in both languages. Sentences
 * may have blanks as {@link String#formatted} fills them.
 */
public interface FieldCode {

    /** The stable name that programs branch on. */
    String name();

    /** What is wrong, in English. */
    String en();

    /** What is wrong, in Korean. */
    String ko();
}
