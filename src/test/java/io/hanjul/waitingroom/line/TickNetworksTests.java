package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TickNetworksTests {

    private final TickNetworks networks = new TickNetworks();

    @Test
    void countsEachNetworkForItself() {
        networks.open(10);
        assertThat(IntStream.range(0, 9).map(join -> networks.round(10, "a")))
                .containsExactly(0, 1, 1, 2, 2, 2, 2, 3, 3);
        assertThat(IntStream.range(0, 2).map(join -> networks.round(10, "b"))).containsExactly(0, 1);
    }

    @Test
    void aTickKnowsNothingOfAnother() {
        networks.open(10);
        networks.open(11);
        networks.round(10, "a");
        assertThat(networks.round(11, "a")).isZero();
        networks.close(10);
        networks.open(10 + TickRing.SIZE);
        networks.round(10, "a");
        assertThat(networks.round(10 + TickRing.SIZE, "a")).isZero();
    }

    /** Beyond what is remembered nobody is counted; who is remembered goes on being. */
    @Test
    void remembersNoMoreNetworksThanATickHasJoins() {
        networks.open(10);
        networks.round(10, "flood");
        IntStream.range(1, TickNetworks.MOST).forEach(network -> networks.round(10, "network " + network));
        assertThat(IntStream.range(0, 3).map(join -> networks.round(10, "guest")))
                .containsOnly(0);
        assertThat(networks.round(10, "flood")).isEqualTo(1);
    }
}
