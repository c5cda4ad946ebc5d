package io.hanjul.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The two languages that Hanjul speaks. */
public enum Language {
    KO(Locale.KOREAN),
    EN(Locale.ENGLISH);

    private static final int LONGEST_HEADER = 500;

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale of this language. */
    public Locale locale() {
        return locale;
    }

    /** The text of the code in this language. */
    public String textOf(ProblemCode code) {
        return this == KO ? code.ko() : code.en();
    }

    /** The language that the request's {@code Accept-Language} prefers. */
    public static Language of(HttpServletRequest request) {
        return preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * The preferred one of both: Korean when nothing readable is said, English when only other languages are.
     *
     * @param header an {@code Accept-Language} value (RFC 9110, 12.5.4)
     */
    static Language preferred(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return KO;
        }
        try {
            for (LanguageRange range : LanguageRange.parse(header)) {
                if (range.getRange().equals("*")) {
                    return KO;
                }
                Locale found = Locale.lookup(List.of(range), List.of(Locale.KOREAN, Locale.ENGLISH));
                if (found != null) {
                    return found.equals(Locale.KOREAN) ? KO : EN;
                }
            }
            return EN;
        } catch (IllegalArgumentException e) {
            return KO;
        }
    }
}
