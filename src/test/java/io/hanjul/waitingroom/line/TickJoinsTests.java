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
    void aRootStandsBehindTheJoins() {
        String root = "ab".repeat(32);
        TickJoins joins = TickJoins.parse("7:2/1@" + root + ",9:1");
        assertThat(joins.root(7)).isEqualTo(root);
        assertThat(joins.root(9)).isEmpty();
        assertThat(joins.at(7).total()).isEqualTo(3);
        assertThat(joins.text()).isEqualTo("7:2/1@" + root + ",9:1");
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
