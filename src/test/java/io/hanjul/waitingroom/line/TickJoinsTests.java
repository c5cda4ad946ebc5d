package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TickJoinsTests {

    @Test
    void readsWhatItWrites() {
        assertThat(TickJoins.parse("").isEmpty()).isTrue();
        assertThat(TickJoins.parse("").text()).isEmpty();
        assertThat(TickJoins.parse("7:2,9:1/0/3").text()).isEqualTo("7:2,9:1/0/3");
        assertThat(TickJoins.parse("7:0/0/0/5").at(7)).isEqualTo(new RoundCounts(0, 0, 0, 5));
        assertThat(TickJoins.parse("7:2/1").at(8).total()).isZero();
    }

    @Test
    void oneNumberIsOfTheFirstRound() {
        assertThat(TickJoins.parse("7:2").at(7)).isEqualTo(new RoundCounts(2, 0, 0, 0));
    }

    @Test
    void forgetsWhatIsSealed() {
        assertThat(TickJoins.parse("7:2/1,9:1").after(7).text()).isEqualTo("9:1");
    }
}
