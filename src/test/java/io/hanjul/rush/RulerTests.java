package io.hanjul.rush;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulerTests {

    @ParameterizedTest
    @CsvSource({
        "0,1,1",
        "1,1,1",
        "5,1,5",
        "9,2,10",
        "10,2,10",
        "55,20,60",
        "1115,250,1250",
        "3618,1000,4000",
        "20000,5000,20000"
    })
    void countsEndAtTheValueOrAboveIt(double value, double step, double end) {
        assertThat(Ruler.ofCounts(value)).isEqualTo(new Ruler(step, end));
    }

    /** A mark that is rounded for its label would stand in the wrong place. */
    @Test
    void everyMarkIsWholeAndThereAreFew() {
        for (int value = 0; value <= 30_000; value++) {
            Ruler ruler = Ruler.ofCounts(value);
            assertThat(ruler.end()).isGreaterThanOrEqualTo(value);
            assertThat(ruler.marks().boxed())
                    .hasSizeBetween(2, 6)
                    .startsWith(0.0)
                    .endsWith(ruler.end())
                    .allMatch(mark -> mark == Math.rint(mark));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "4,1,4", "20,5,20", "95,20,80", "150,30,150", "4000,900,3600"})
    void timesEndAtTheValueOrBeforeIt(double value, double step, double end) {
        assertThat(Ruler.ofSeconds(value)).isEqualTo(new Ruler(step, end));
    }
}
