package io.hanjul.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with places to be filled: {@code {{name}}} with text, which can never be markup, and comments with markup. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z._]+)}}");

    private final String page;
    private final String bundle;

    /** The page {@code sandbox/<name>.html}, whose words stand in {@code sandbox/<name>_{ko,en}.properties}. */
    Template(String name) {
        this.page = resource(name + ".html");
        this.bundle = "sandbox." + name;
    }

    /** The words of the page in a language. */
    ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(bundle, locale);
    }

    /** The page in a language, with these texts in its places; {@code word.…} and {@code language} are known. */
    String fill(Locale locale, Map<String, String> texts) {
        var values = new HashMap<>(texts);
        ResourceBundle words = words(locale);
        words.keySet().forEach(word -> values.put("word." + word, words.getString(word)));
        values.put("language", locale.getLanguage());
        return fill(page, values);
    }

    /** A piece of markup with texts in its places. */
    static String fill(String markup, Map<String, String> texts) {
        return PLACE.matcher(markup)
                .replaceAll(place -> Matcher.quoteReplacement(escape(texts.getOrDefault(place.group(1), ""))));
    }

    /** Makes text harmless inside HTML text and quoted attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A file of the folder {@code sandbox} in the jar. */
    static String resource(String name) {
        try (InputStream stream = Template.class.getResourceAsStream("/sandbox/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the jar: sandbox/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
