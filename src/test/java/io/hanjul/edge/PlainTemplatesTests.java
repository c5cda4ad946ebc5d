package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Plain pages say the same in both languages, and nothing that they are given becomes markup. */
class PlainTemplatesTests {

    private static final Path FOLDER = Path.of("src/main/resources/plain");
    private static final Pattern TAG = Pattern.compile("\\{\\{[#^/>]?([^}]+)}}");
    private static final Pattern FORM = Pattern.compile("(action|href|name)=\"([^\"]*)\"");

    @Test
    void bothLanguagesShowTheSame() throws IOException {
        for (String name : names()) {
            assertThat(found(TAG, name, "ko")).as(name).isEqualTo(found(TAG, name, "en"));
            assertThat(found(FORM, name, "ko")).as(name).isEqualTo(found(FORM, name, "en"));
        }
    }

    @Test
    void whatIsShownIsNoMarkup() {
        var pages = new PlainPages();
        String page = String.valueOf(
                pages.page(request("en"), "problem", Map.of("title", "<b>&\"'")).getBody());

        assertThat(page).contains("&lt;b&gt;&amp;&quot;&#39;").doesNotContain("<b>");
    }

    @Test
    void durationsAreSaidAsPeopleDo() {
        assertThat(PlainWords.of(request("ko")).duration(Duration.ofSeconds(110)))
                .isEqualTo("1분 50초");
        assertThat(PlainWords.of(request("en")).duration(Duration.ofMinutes(2))).isEqualTo("2 min");
        assertThat(PlainWords.of(request("en")).duration(Duration.ofSeconds(-3)))
                .isEqualTo("0 sec");
    }

    private static MockHttpServletRequest request(String language) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", language);
        return request;
    }

    private static Set<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> found(Pattern pattern, String name, String language) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + "." + language + ".html"));
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.replace("." + language, ""))
                .sorted()
                .toList();
    }
}
