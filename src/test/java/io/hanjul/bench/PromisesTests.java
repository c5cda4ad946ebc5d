package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromisesTests {

    private final Promises promises = new Promises();

    @Test
    void keptPromisesAreFine() {
        promises.hold("h1");
        promises.booking("b1");

        assertThat(promises.broken(List.of("h1", "h2"), List.of("b1", "b2"))).isEmpty();
        assertThat(promises.bookings()).isEqualTo(1);
    }

    @Test
    void aBookingThatIsLostIsMissed() {
        promises.booking("b1");
        promises.booking("b2");

        assertThat(promises.broken(List.of(), List.of("b2")))
                .containsExactly("booking b1 was acknowledged and is gone");
    }

    @Test
    void aHoldThatIsLostIsMissed() {
        promises.hold("h1");

        assertThat(promises.broken(List.of(), List.of())).containsExactly("hold h1 was acknowledged and is gone");
    }

    @Test
    void whatWasGivenBackIsNotMissedAndMustNotStand() {
        promises.booking("b1");
        promises.givenBack("b1");

        assertThat(promises.broken(List.of(), List.of())).isEmpty();
        assertThat(promises.broken(List.of(), List.of("b1"))).containsExactly("booking b1 was given back and stands");
    }

    @Test
    void whoWasMovedHasTheOtherSeat() {
        promises.booking("b1");
        promises.moved("b1", "A2");

        assertThat(promises.brokenMoves(Set.of("b1 A2"))).isEmpty();
        assertThat(promises.brokenMoves(Set.of("b1 A1"))).containsExactly("was moved and has not: b1 A2");
        promises.givenBack("b1");
        assertThat(promises.brokenMoves(Set.of())).isEmpty();
    }

    @Test
    void whoWasToldWhatMustNotBeIsHeard() {
        promises.complaint("buyer 7 was left without an answer");

        assertThat(promises.broken(List.of(), List.of())).containsExactly("buyer 7 was left without an answer");
    }
}
