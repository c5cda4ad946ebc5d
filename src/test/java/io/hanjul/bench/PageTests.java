package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PageTests {

    private static final String WRITTEN_BY_PEOPLE = "# Performance\n\nWords.\n";

    @Test
    void aNewPartStandsAtTheEnd() {
        assertThat(Page.put(WRITTEN_BY_PEOPLE, "start", "1.5\n"))
                .isEqualTo("# Performance\n\nWords.\n\n<!-- start -->\n1.5\n<!-- end of start -->\n");
    }

    @Test
    void aPartTakesThePlaceOfItsFormerSelfAndNothingElse() {
        String page = Page.put(Page.put(WRITTEN_BY_PEOPLE, "start", "1.5"), "hold", "0.3") + "More words.\n";

        assertThat(Page.put(page, "start", "1.7")).isEqualTo(page.replace("1.5", "1.7"));
    }

    @Test
    void aMeasurementIsATable() {
        String part = ReportCommand.measure(JsonMapper.shared().readTree("""
                {"name": "hold-named", "meaning": "holds ÷ signed", "goal": 0.2, "ratio": 0.314,
                 "at": "2026-11-26T03:00:00Z",
                 "machine": {"cores": 2, "processor": "P", "memoryGib": 24, "system": "S", "java": "25",
                             "commit": "abc"},
                 "figures": {"holds/s": {"median": 7654.3, "least": 7000, "most": 8000.4}, "p99, ms": 12.34},
                 "notes": ["quiet"]}
                """));

        assertThat(part)
                .contains("### hold-named: 0.31", "at least 0.2 is asked for", "2026-11-26 at abc: 2 × P, 24 GiB")
                .contains("| holds/s | 7,654 | 7,000 – 8,000 |", "| p99, ms | 12.3 |", "- quiet");
    }

    @Test
    void aSmallNumberKeepsTwoDigitsThatCount() {
        String part = ReportCommand.measure(JsonMapper.shared().readTree("""
                {"name": "purchase", "meaning": "purchases ÷ signed", "goal": 0.004, "ratio": 0.005249,
                 "machine": {}, "notes": [],
                 "figures": {"purchases ÷ signed": {"median": 0.0525, "least": 0.00044, "most": 0}}}
                """));

        assertThat(part).contains("### purchase: 0.0052\n", "| 0.052 | 0.00044 – 0.00 |");
        assertThat(Results.ratio(0.005249)).isEqualTo("0.0052");
        assertThat(Results.ratio(0.3141)).isEqualTo("0.314");
    }

    @Test
    void theHeadingOfAMeasurementSaysWhatMustNotBeOverlooked() {
        String part = ReportCommand.measure(JsonMapper.shared().readTree("""
                {"name": "start", "meaning": "allowed ÷ measured", "goal": 1, "ratio": 0.5,
                 "machine": {}, "figures": {},
                 "notes": ["provisional: other programs took 60 % of the machine meanwhile"]}
                """));

        assertThat(part).contains("### start: 0.50, below its goal (provisional)\n");
    }

    @Test
    void aDrillSaysWhatWasBroken() {
        String part = ReportCommand.drill(JsonMapper.shared().readTree("""
                {"name": "kill-app", "meaning": "the node is killed", "seed": 7,
                 "at": "2026-11-26T03:00:00Z", "machine": {},
                 "rounds": [{"facts": {"struck after, ms": 1500, "met": {"LOST": 2, "RESET": 1}}, "broken": []},
                            {"facts": {"struck after, ms": 2500}, "broken": ["booking b1 is gone"]}]}
                """));

        assertThat(part)
                .contains("### kill-app: 1 of 2 rounds kept every promise", "Seed 7")
                .contains(
                        "round 1: struck after, ms 1500, met (LOST 2, RESET 1)\n",
                        "round 2: struck after, ms 2500; **broken:** booking b1 is gone");
    }
}
