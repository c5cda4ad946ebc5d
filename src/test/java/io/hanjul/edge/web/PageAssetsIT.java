package io.hanjul.edge.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How the built pages leave the server. */
@ServerTest
@DisabledIfSystemProperty(named = "web.skip", matches = "true", disabledReason = "the pages were not built")
class PageAssetsIT {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @LocalServerPort
    private int port;

    @Test
    void aScriptComesCompressedAndIsKeptForGood() {
        Answer answer = api().with("Accept-Encoding", "br").get(script()).expecting(200);
        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
    }

    @Test
    void aScriptComesAsItIsToThoseWhoCannotUnpackIt() {
        Answer answer = api().get(script()).expecting(200);
        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
    }

    @Test
    void whatIsCompressedIsWhatIsThere() throws IOException {
        Resource[] twins = new PathMatchingResourcePatternResolver().getResources("classpath:/static/assets/*.gz");
        assertThat(twins).isNotEmpty();
        for (Resource twin : twins) {
            Resource plain =
                    twin.createRelative(requireNonNull(twin.getFilename()).replaceFirst("\\.gz$", ""));
            assertThat(new GZIPInputStream(twin.getInputStream()))
                    .as(twin.getFilename())
                    .hasSameContentAs(plain.getInputStream());
        }
    }

    @Test
    void thePageItselfIsAskedForAnew() {
        assertThat(api().get("/line/any-room").expecting(200).header("Cache-Control"))
                .isEqualTo("no-cache");
    }

    @Test
    void noScriptOrStyleStandsInThePage() {
        String page = page();
        assertThat(page)
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    private String script() {
        var found = SCRIPT.matcher(page());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String page() {
        return api().get("/").expecting(200).raw().body();
    }

    private Api api() {
        return new Api(URI.create("http://127.0.0.1:" + port));
    }
}
