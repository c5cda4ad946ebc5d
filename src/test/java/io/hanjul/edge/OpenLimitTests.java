package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class OpenLimitTests {

    private static final int MANY = 8;
    private static final int TIMES = 30_000;

    private final OpenLimit limit = new OpenLimit(2);

    @Test
    void aNetworkMayHaveSoManyOpenAndAnotherNoFewer() {
        assertThat(limit.open("a")).isTrue();
        assertThat(limit.open("a")).isTrue();
        assertThat(limit.open("a")).isFalse();
        assertThat(limit.open("b")).isTrue();
    }

    @Test
    void whatIsClosedCanBeOpenedAgainAndWhatWasRefusedDoesNotCount() {
        limit.open("a");
        limit.open("a");
        limit.open("a");
        limit.close("a");

        assertThat(limit.open("a")).isTrue();
        assertThat(limit.open("a")).isFalse();
    }

    /** Whatever is counted twice or not at all is off by one for ever, so the last count tells of all of them. */
    @Test
    void manyWhoComeAndGoAtOnceAreCountedOneByOne() throws Exception {
        var wide = new OpenLimit(2 * MANY);
        Collections.nCopies(MANY, "a").forEach(wide::open);
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            threads.invokeAll(Collections.nCopies(MANY, () -> comesAndGoes(wide)));
        }

        assertThat(Collections.nCopies(2 * MANY, "a").stream().filter(wide::open))
                .hasSize(MANY);
    }

    @Test
    void aNetworkWithNothingOpenTakesNoMemory() {
        limit.open("a");
        limit.open("a");
        limit.open("b");
        assertThat(limit.networks()).isEqualTo(2);

        limit.close("a");
        limit.close("a");
        limit.close("b");
        assertThat(limit.networks()).isZero();
    }

    private static boolean comesAndGoes(OpenLimit limit) {
        for (int i = 0; i < TIMES; i++) {
            limit.open("a");
            limit.close("a");
        }
        return true;
    }
}
