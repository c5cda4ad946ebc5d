package io.hanjul.waitingroom;

import io.hanjul.ids.LocalizedText;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What the house says to everybody who waits in a room.
 *
 * @param ko Korean, at most 200 characters on one line; empty for nothing
 * @param en English, the same; empty when the other one is
 */
public record RoomMessage(String ko, String en) {

    /** Longest message in either language, in characters. */
    public static final int LONGEST = 200;

    /** Nothing is said. */
    static final RoomMessage NONE = new RoomMessage("", "");

    /**
     * Those words on one line each, without blanks around them; none in both languages takes back what was said.
     *
     * @throws Refusal INVALID_FIELDS naming {@code ko}, {@code en} or both when one language is missing, a text is too
     *     long, or cannot be shown
     */
    public static RoomMessage of(String ko, String en) {
        var said = new RoomMessage(line(ko), line(en));
        if (said.equals(NONE)) {
            return NONE;
        }
        var wrong = new ArrayList<FieldProblem>();
        require("ko", said.ko, wrong);
        require("en", said.en, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.copyOf(wrong));
        }
        return said;
    }

    private static String line(String words) {
        return words.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    private static void require(String field, String text, List<FieldProblem> wrong) {
        if (!LocalizedText.isVisible(text) || !LocalizedText.isPrintable(text) || text.length() > LONGEST) {
            wrong.add(new FieldProblem(
                    field,
                    "must have 1 to " + LONGEST + " characters that can be shown, or both languages none",
                    "1자에서 " + LONGEST + "자까지 적거나, 두 언어를 모두 비워 주세요."));
        }
    }
}
