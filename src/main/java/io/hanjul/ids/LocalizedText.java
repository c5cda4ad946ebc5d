package io.hanjul.ids;

import java.util.regex.Pattern;

/**
 * A name or sentence for people, in both languages of the product.
 *
 * @param ko Korean, 1–500 characters
 * @param en English, 1–500 characters
 */
public record LocalizedText(String ko, String en) {

    /** Longest text in either language, in characters. */
    public static final int LONGEST = 500;

    /** Letters and symbols, but not those that stand for nothing: fillers of Hangul, the empty Braille cell. */
    private static final Pattern VISIBLE =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]]");

    /** Breaks of lines and paragraphs; what turns the direction of writing; notes between lines; no characters. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028-\\u202E\\u2066-\\u206F\\uFFF9-\\uFFFB"
                    + "\\p{IsNoncharacter_Code_Point}]" + "|[\\p{Mn}\\p{Me}]{9}");

    /**
     * Refuses a missing, blank or overlong language, and text that cannot be shown or stored, with {@link
     * IllegalArgumentException}.
     */
    public LocalizedText {
        require("ko", ko);
        require("en", en);
    }

    static void require(String language, String text) {
        if (text == null || !isVisible(text) || text.length() > LONGEST) {
            throw new IllegalArgumentException(language + " must have 1 to " + LONGEST + " characters");
        }
        if (!isPrintable(text)) {
            throw new IllegalArgumentException(language + " has control characters or broken Unicode");
        }
    }

    /**
     * Whether every character can be stored and be shown in one line, where it stands: no control character, no break
     * of a line, nothing that turns the direction of what stands around it (what somebody enters is shown in the middle
     * of other texts), no half of a surrogate pair, no tower of marks over one letter that would cover what stands
     * above it. All scripts, and emoji with their joiners, are fine.
     */
    public static boolean isPrintable(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    /** Whether there is anything to see. */
    public static boolean isVisible(String text) {
        return VISIBLE.matcher(text).find();
    }
}
