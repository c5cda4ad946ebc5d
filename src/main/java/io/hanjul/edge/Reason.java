package io.hanjul.edge;

import io.hanjul.ids.LocalizedText;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;

/** Why somebody does what others will ask about: one line that goes into a log and stays there. */
public final class Reason {

    /** Longest reason, in characters. */
    public static final int LONGEST = 200;

    private Reason() {}

    /**
     * The reason on one line, without blanks around it.
     *
     * @throws Refusal INVALID_FIELDS naming the field {@code reason} unless 1 to {@link #LONGEST} characters are left
     */
    public static String require(String words) {
        String line = words.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        if (!LocalizedText.isVisible(line) || line.length() > LONGEST) {
            var error = new FieldProblem(
                    "reason", "must have 1 to " + LONGEST + " characters", "1자에서 " + LONGEST + "자까지 적어 주세요.");
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
        return line;
    }
}
