package io.hanjul.edge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code X-Request-Start} as proxies write it: a Unix time in seconds with a fraction ({@code t=1766570400.123},
 * nginx), in milliseconds or in microseconds.
 */
final class RequestStart {

    private static final Pattern TIME = Pattern.compile("(?:t=)?(\\d{10}(?:\\.\\d{1,9})?|\\d{13}|\\d{16})");
    private static final int SECONDS_DIGITS = 10;

    private RequestStart() {}

    /** The moment; empty when the text is of another form. */
    static Optional<Instant> parse(String text) {
        Matcher time = TIME.matcher(text.strip());
        return time.matches() ? Optional.of(instant(time.group(1))) : Optional.empty();
    }

    /** The first ten digits are seconds, whatever the unit: so it has been since 2001, and will be until 2286. */
    private static Instant instant(String digits) {
        String fraction = digits.substring(SECONDS_DIGITS).replace(".", "");
        long nanos = new BigDecimal("0." + fraction + "0").movePointRight(9).longValue();
        return Instant.ofEpochSecond(Long.parseLong(digits.substring(0, SECONDS_DIGITS)), nanos);
    }
}
