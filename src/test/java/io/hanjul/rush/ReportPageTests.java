package io.hanjul.rush;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.rush.crowd.Ending;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportPageTests {

    private static final Instant AT = Instant.parse("2026-11-26T05:00:01.123456789Z");

    @Test
    void saysRefusalsInWordsAndWhenItBeganToTheSecond() {
        String page = ReportPage.of(new Report(
                AT,
                "http://localhost",
                new Report.People(10, "BURST", Duration.ofSeconds(5), 7, Duration.ofSeconds(20)),
                new Report.Sold("sale", 4, 4, true, Duration.ofSeconds(9)),
                Map.of(Ending.BOOKED, 4),
                Map.of(),
                Map.of("CELL_TAKEN", 3, "HTTP_502", 1),
                List.of(),
                List.of(),
                0.5));

        assertThat(page)
                .contains("somebody else was quicker</span> <code>CELL_TAKEN</code>")
                .contains("<th scope=\"row\"><code>HTTP_502</code></th>")
                .contains("begun 2026-11-26T05:00:01Z");
    }

    /** The desk's report and this one are read side by side. */
    @Test
    void saysWhatTheDeskSays() {
        for (String language : List.of("ko", "en")) {
            JsonNode desk = JsonMapper.shared()
                    .readTree(Path.of("web/src/i18n/" + language + ".json"))
                    .at("/crowd/refusal");
            assertThat(desk.properties())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(Words.text(Locale.of(language), "refusal." + text.getKey()))
                            .isEqualTo(text.getValue().asString()));
        }
    }
}
