package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "::ffff:203.0.113.7, 203.0.113.7",
        "fe80::1%eth0, fe80000000000000",
        "somewhere, somewhere"
    })
    void limitsCountAnAddressOrAWholeBlock(String address, String network) {
        assertThat(Arrival.networkOf(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113",
        "203.0.113.251, 203.0.113",
        "2001:db8:1:2:3:4:5:6, 20010db80001",
        "2001:db8:1:9::1, 20010db80001",
        "2001:db8:2:2::1, 20010db80002",
        "somewhere, somewhere"
    })
    void whoAsksAProviderForMoreAddressesHasThemInOneBlock(String address, String block) {
        assertThat(new Arrival(Arrival.networkOf(address), Optional.empty()).block())
                .isEqualTo(block);
    }
}
