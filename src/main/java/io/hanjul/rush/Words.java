package io.hanjul.rush;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of the report's page, each in both languages, of which the reader sees one. */
final class Words {

    private static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    private Words() {}

    /** The word in both languages. */
    static String of(String key, Object... values) {
        return LANGUAGES.stream()
                .map(language -> "<span class=\"%s\" lang=\"%s\">%s</span>"
                        .formatted(
                                language, language, escape(text(language, key).formatted(values))))
                .collect(Collectors.joining());
    }

    static boolean known(String key) {
        return ResourceBundle.getBundle("rush.report", Locale.ENGLISH).containsKey(key);
    }

    static String text(Locale language, String key) {
        return ResourceBundle.getBundle("rush.report", language).getString(key);
    }

    /** Makes text harmless inside HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
