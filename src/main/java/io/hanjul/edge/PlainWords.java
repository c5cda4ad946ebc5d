package io.hanjul.edge;

import io.hanjul.problem.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Numbers, moments and durations as a language writes them, for pages that the server writes. */
public final class PlainWords {

    private static final int SECONDS_OF_A_MINUTE = 60;

    private final Language language;

    private PlainWords(Language language) {
        this.language = language;
    }

    /** Those of the language that the request prefers. */
    public static PlainWords of(HttpServletRequest request) {
        return new PlainWords(Language.of(request));
    }

    /** Whether it is Korean. */
    public boolean korean() {
        return language == Language.KO;
    }

    /** A number with its separators. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /** An amount of won. */
    public String won(long amount) {
        return korean() ? number(amount) + "원" : "₩" + number(amount);
    }

    /** Date, weekday and time of day in that zone. */
    public String moment(Instant at, ZoneId zone) {
        String pattern = korean() ? "yyyy년 M월 d일 (E) a h:mm" : "EEE, MMMM d, yyyy, h:mm a";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
    }

    /** Minutes and seconds, never less than none. */
    public String duration(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        long minutes = seconds / SECONDS_OF_A_MINUTE;
        long rest = seconds % SECONDS_OF_A_MINUTE;
        if (minutes == 0) {
            return rest + (korean() ? "초" : " sec");
        }
        String whole = minutes + (korean() ? "분" : " min");
        return rest == 0 ? whole : whole + " " + rest + (korean() ? "초" : " sec");
    }
}
