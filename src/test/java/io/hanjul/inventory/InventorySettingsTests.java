package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventorySettingsTests {

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "0, 2, 1", "0, 4, 2", "0, 8, 4", "0, 64, 4", "3, 2, 3"})
    void thereAreAsManyLanesAsAskedForOrOneForEveryTwoProcessors(int asked, int processors, int lanes) {
        var minute = Duration.ofMinutes(1);
        var settings = new InventorySettings(minute, minute, minute, asked, 1, 1, 1, 1, 1, minute);
        assertThat(settings.lanesOn(processors)).isEqualTo(lanes);
    }
}
