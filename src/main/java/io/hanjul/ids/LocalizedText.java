package io.hanjul.ids;

/**
 * A name or sentence for people, in both languages of the product.
 *
 * @param ko Korean, 1–500 characters
 * @param en English, 1–500 characters
 */
public record LocalizedText(String ko, String en) {

    /** Longest text in either language, in characters. */
    public static final int LONGEST = 500;

    /**
     * Refuses a missing, blank or overlong language, and text that cannot be shown or stored, with {@link
     * IllegalArgumentException}.
     */
    public LocalizedText {
        require("ko", ko);
        require("en", en);
    }

    private static void require(String language, String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(language + " must have 1 to " + LONGEST + " characters");
        }
        if (!isPrintable(text)) {
            throw new IllegalArgumentException(language + " has control characters or broken Unicode");
        }
    }

    /** Whether every character can be shown and stored: no control character, no half of a surrogate pair. */
    public static boolean isPrintable(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
