package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class OpenLimitTests {

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

    @Test
    void manyAtOnceNeverHaveMoreOpen() {
        var wide = new OpenLimit(50);

        assertThat(Collections.nCopies(500, "a").parallelStream().map(wide::open))
                .filteredOn(opened -> opened)
                .hasSize(50);
    }
}
