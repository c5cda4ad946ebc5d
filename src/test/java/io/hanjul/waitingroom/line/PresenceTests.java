package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Race;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PresenceTests {

    private static final int NOW = 500;
    private static final int PLACES = 10_000;

    private final Presence presence = new Presence();

    @Test
    void countsOverManyBlocksLikeOneByOne() {
        presence.add(PLACES, NOW, LongStream.empty());
        for (int place = 0; place < PLACES; place += 7) {
            presence.heard(place, NOW + 90);
        }
        presence.gone(70);
        presence.count(100, NOW + 1);
        assertThat(presence.thereBetween(100, PLACES)).isEqualTo(counted(100, PLACES));
        assertThat(presence.thereBetween(3_000, 9_001)).isEqualTo(counted(3_000, 9_001));
        assertThat(presence.silent()).isEqualTo(PLACES - 100 - counted(100, PLACES));
    }

    @Test
    void hearingSomebodyAgainRightAwayIsNotWorthWriting() {
        presence.add(1, NOW, LongStream.empty());
        assertThat(presence.heard(0, NOW + 9)).isFalse();
        assertThat(presence.heard(0, NOW + 10)).isTrue();
        assertThat(presence.heard(0, NOW - 50)).isFalse();
    }

    @Test
    void whoIsHeardWhileTheLineMovesPastIsBothAndWhoLeftIsGone() {
        presence.add(PLACES, NOW, LongStream.empty());
        Race.of(IntStream.range(0, 4).boxed().toList(), hand -> {
            for (int place = 0; place < PLACES; place++) {
                if (hand == 0) {
                    presence.passed(place);
                } else if (hand == 1 && place % 2 == 0) {
                    presence.gone(place);
                } else {
                    presence.heard(place, NOW + 100 * hand);
                }
            }
            return hand;
        });
        assertThat(IntStream.range(0, PLACES).filter(presence::isGone).count()).isEqualTo(PLACES / 2);
        assertThat(IntStream.range(0, PLACES).filter(place -> presence.wasPassed(place) && !presence.isGone(place)))
                .hasSize(PLACES / 2);
        assertThat(IntStream.range(0, PLACES).filter(place -> presence.isThere(place, NOW + 300)))
                .hasSize(PLACES / 2);
    }

    /** The step of another thread takes the end from here, and would call whoever counts as there. */
    @Test
    void aPlaceThatNoNodeHasCountedIsNeverSeenAsOneToBeCalled() {
        LongStream uncounted = LongStream.of(1)
                .peek(place -> assertThat(presence.end()).as("seen before").isZero());
        presence.add(3, NOW, uncounted);
        assertThat(presence.end()).isEqualTo(3);
        assertThat(presence.isCounted(0)).isTrue();
        assertThat(presence.isCounted(1)).isFalse();
    }

    private long counted(int from, int to) {
        return IntStream.range(from, to)
                .filter(place -> presence.isThere(place, NOW + 1))
                .count();
    }
}
