package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RushFiguresTests {

    @Test
    void theReportOfARushIsATableForPeople() {
        var figures = RushFigures.of(JsonMapper.shared().readTree("""
                {"guests": 5000, "capacity": 1115, "sold": 1114, "timeToSellOutMillis": 88903, "durationMillis": 119288,
                 "endings": {"SOLD_OUT": 4185},
                 "steps": {"give_back": {"count": 1045, "p50": 87999, "p95": 1074175, "p99": 1552383, "max": 1552383}},
                 "refusals": {"CELL_TAKEN": 1999},
                 "audit": {"eachSeatSoldOnce": {"broken": 1, "checked": 1115, "held": false}},
                 "generatorCpuShare": 0.146}
                """));

        assertThat(figures)
                .containsOnly(
                        entry("guests", 5000L),
                        entry("seats", 1115L),
                        entry("seats sold", 1114L),
                        entry("sold out after, s", 88.903),
                        entry("everybody done after, s", 119.288),
                        entry("guests who ended: sold out", 4185L),
                        entry("give back: answers; p50, p95, p99, ms", "1,045; 88.0, 1,074.2, 1,552.4"),
                        entry("refused with CELL_TAKEN", 1999L),
                        entry("audit: each seat sold once", "1,115 checked, 1 broken"),
                        entry("the crowd's own share of the machine, %", 14.6));
    }
}
