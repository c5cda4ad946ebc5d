package io.hanjul.rush;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.rush.crowd.Ending;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportPageTests {

    private static final Instant AT = Instant.parse("2026-11-26T05:00:01.123456789Z");

    @Test
    void saysRefusalsInWordsAndWhenItBeganToTheSecond() {
        String page = pageOf(1, 4, 4);

        assertThat(page)
                .contains("somebody else was quicker</span> <code>CELL_TAKEN</code>")
                .contains("<th scope=\"row\"><code>HTTP_502</code></th>")
                .contains("begun 2026-11-26T05:00:01Z");
    }

    @Test
    void saysHowHighEachCurveGetsAndWhatItsAxesAre() {
        assertThat(pageOf(1, 4, 4))
                .contains("waiting in the line (at most 7)")
                .contains("sold (4 in the end)")
                .contains("<span class=\"key all\">", "all there is (4)", "<polyline class=\"curve all\"")
                .contains("Up: people.", "Up: sold.")
                .doesNotContain("sessions together");
    }

    @Test
    void figuresOfSeveralSessionsAreSaidToBeOfAllOfThem() {
        String page = pageOf(2, 3_618, 4);

        assertThat(page)
                .contains("Up: sold, in 2 sessions together.", "회차 2개를 더한 값입니다")
                .contains("all there is (3,618)", "전체 (3,618개)")
                // As a line it would press what was sold to the ground.
                .doesNotContain("<polyline class=\"curve all\"", "<span class=\"key all\">", ">4,000</text>");
    }

    /** What is sold may be tables as well, or places at chargers. */
    @Test
    void speaksOfNoSeats() {
        for (String language : List.of("ko", "en")) {
            ResourceBundle words = ResourceBundle.getBundle("rush.report", Locale.of(language));
            assertThat(words.keySet())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(words.getString(key))
                            .doesNotContainIgnoringCase("seat")
                            .doesNotContain("자리", "좌석", "석 ", "석이"));
        }
    }

    private static String pageOf(int sessions, int capacity, int sold) {
        return ReportPage.of(new Report(
                AT,
                "http://localhost",
                new Report.People(10, "BURST", Duration.ofSeconds(5), 7, Duration.ofSeconds(20)),
                new Report.Sold("sale", sessions, capacity, sold, true, Duration.ofSeconds(9)),
                Map.of(Ending.BOOKED, 4),
                Map.of(),
                Map.of("CELL_TAKEN", 3, "HTTP_502", 1),
                List.of(new Tally.Second(1, 9, 7, 2, 0, 0, 20), new Tally.Second(2, 10, 0, 0, sold, 10, 40)),
                List.of(),
                0.5));
    }

    /** The desk's report and this one are read side by side. */
    @Test
    void saysWhatTheDeskSays() {
        for (String language : List.of("ko", "en")) {
            JsonNode desk = JsonMapper.shared()
                    .readTree(Path.of("web/src/i18n/more/" + language + ".json"))
                    .at("/crowd/refusal");
            assertThat(desk.properties())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(Words.text(Locale.of(language), "refusal." + text.getKey()))
                            .isEqualTo(text.getValue().asString()));
        }
    }
}
