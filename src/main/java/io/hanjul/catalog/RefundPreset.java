package io.hanjul.catalog;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.convert.DurationStyle;

/** Reads refund steps as they are configured: {@code 24h=100, 3h=50}. Pure. */
final class RefundPreset {

    /** One or more steps; nothing at all says that nothing is given back. */
    static final String FORM = "|\\s*\\d{1,5}[mhd]=\\d{1,3}\\s*(,\\s*\\d{1,5}[mhd]=\\d{1,3}\\s*){0,9}";

    private static final Pattern STEP = Pattern.compile("(\\d{1,5}[mhd])=(\\d{1,3})");

    private RefundPreset() {}

    /**
     * The steps of a text of that form.
     *
     * @throws IllegalArgumentException when shares do not fall from 100 to 1 as the start comes nearer
     */
    static List<RefundTerms.Step> stepsOf(String text) {
        List<RefundTerms.Step> steps = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .map(RefundPreset::stepOf)
                .toList();
        if (!fall(steps)) {
            throw new IllegalArgumentException("refund-steps must name shares from 100 down to 1, the one that ends"
                    + " longest before the start first: " + text);
        }
        return steps;
    }

    private static RefundTerms.Step stepOf(String text) {
        Matcher step = STEP.matcher(text);
        if (!step.matches()) {
            throw new IllegalArgumentException("no refund step: " + text);
        }
        Duration before = DurationStyle.SIMPLE.parse(step.group(1));
        return new RefundTerms.Step(before, Integer.parseInt(step.group(2)));
    }

    /** Whether each step ends later than the one before and gives less. */
    static boolean fall(List<RefundTerms.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            RefundTerms.Step step = steps.get(i);
            boolean falls = i == 0
                    || (step.before().compareTo(steps.get(i - 1).before()) < 0
                            && step.percent() < steps.get(i - 1).percent());
            if (!falls || step.percent() < 1 || step.percent() > 100) {
                return false;
            }
        }
        return true;
    }
}
