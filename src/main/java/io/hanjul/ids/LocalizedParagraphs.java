package io.hanjul.ids;

/**
 * A text of several lines for people, in both languages of the product: what somebody wrote with the enter key.
 *
 * @param ko Korean, 1–500 characters
 * @param en English, 1–500 characters
 */
public record LocalizedParagraphs(String ko, String en) {

    /** Longest text in either language, in characters. */
    public static final int LONGEST = LocalizedText.LONGEST;

    /** What {@link LocalizedText} refuses, save that a line feed may part lines. */
    public LocalizedParagraphs {
        LocalizedText.require("ko", onOneLine(ko));
        LocalizedText.require("en", onOneLine(en));
    }

    /** Whether it can be stored and be shown where it stands, in the lines that it has. */
    public static boolean isPrintable(String text) {
        return LocalizedText.isPrintable(onOneLine(text));
    }

    private static String onOneLine(String text) {
        return text == null ? "" : text.replace('\n', ' ');
    }
}
