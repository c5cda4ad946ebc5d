package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

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
}
