package io.hanjul.idempotency;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The value of an {@code Idempotency-Key} header.
 *
 * @param value 8 to 255 printable ASCII characters
 */
public record IdempotencyKey(String value) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 255;

    /**
     * Reads the header in its bare form and in the quoted one of the IETF draft; both mean the same key.
     *
     * @param header null when the request has none
     * @throws Refusal IDEMPOTENCY_KEY_REQUIRED when it is missing or out of range
     */
    public static IdempotencyKey of(@Nullable String header) {
        String value = header == null ? "" : unquote(header.strip());
        boolean printable = value.chars().allMatch(character -> character >= ' ' && character <= '~');
        if (value.length() < SHORTEST || value.length() > LONGEST || !printable) {
            throw Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
        }
        return new IdempotencyKey(value);
    }

    private static String unquote(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replaceAll("\\\\([\"\\\\])", "$1") : text;
    }

    @Override
    public String toString() {
        return value;
    }
}
