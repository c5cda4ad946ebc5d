package io.hanjul.edge;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.hanjul.problem.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Pages for browsers that run no scripts: written by the server from templates, one for each language, which escape
 * whatever they are given. They wear the styles of the app.
 */
@Component
public class PlainPages {

    private static final Pattern STYLE =
            Pattern.compile("<link rel=\"stylesheet\"[^>]* href=\"(/assets/[^\"]+\\.css)\"");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .defaultValue("")
            .withLoader(this::read);
    private final Map<String, String> texts = textsOfAll();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final List<Map<String, String>> styles = stylesOfTheApp();

    PlainPages() {}

    /**
     * A page in the language of the request.
     *
     * @param name name of its template
     * @param model what the template shows; texts, numbers, flags, lists and maps of such
     */
    public ResponseEntity<String> page(HttpServletRequest request, String name, Map<String, ?> model) {
        return page(request, HttpStatus.OK, name, model);
    }

    /** The same with a status of its own. */
    public ResponseEntity<String> page(
            HttpServletRequest request, HttpStatus status, String name, Map<String, ?> model) {
        Language language = Language.of(request);
        String suffix = "." + language.locale().getLanguage();
        var all = new HashMap<String, Object>(model);
        all.put("styles", styles);
        String body = templates.computeIfAbsent(name + suffix, this::compile).execute(all);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Language", language.locale().toLanguageTag())
                .body(body);
    }

    private Template compile(String file) {
        return compiler.compile(read(file));
    }

    private Reader read(String file) {
        String text = texts.get(file + ".html");
        if (text == null) {
            throw new IllegalArgumentException("there is no page " + file);
        }
        return new StringReader(text);
    }

    /** Read once, since no request for a page may read the jar. */
    private static Map<String, String> textsOfAll() {
        var found = new HashMap<String, String>();
        try {
            for (Resource page : new PathMatchingResourcePatternResolver().getResources("classpath*:plain/*.html")) {
                found.put(String.valueOf(page.getFilename()), page.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<Map<String, String>> stylesOfTheApp() {
        var app = new ClassPathResource("static/index.html");
        if (!app.exists()) {
            return List.of();
        }
        try {
            return STYLE.matcher(app.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(found -> Map.of("href", found.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
