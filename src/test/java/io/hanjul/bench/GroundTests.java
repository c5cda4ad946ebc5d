package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Goal: no drill ends, or shows nothing, because its guests may not buy any more. */
class GroundTests {

    @Test
    void everybodyMayHaveWhatThePaymentsOfADrillBuy() {
        assertThat(RandomCheckouts.PEOPLE * Ground.HALL.perPerson())
                .isGreaterThanOrEqualTo(RandomCheckouts.CHECKOUTS * Buyer.SEATS_MOST);
    }
}
