package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BeatTextTests {

    @Test
    void tellsTheSamePlacesAscendingAndEachOnce() {
        assertThat(BeatText.places(BeatText.of(new long[] {300, 0, 128, 300, 1L << 40})))
                .containsExactly(0, 128, 300, 1L << 40);
        assertThat(BeatText.places(BeatText.of(new long[0]))).isEmpty();
    }

    @Test
    void isShort() {
        long[] heard = LongStream.range(0, 11_000).map(i -> i * 90).toArray();
        assertThat(BeatText.of(heard)).hasSizeLessThan(15_000);
    }

    @Test
    void whatIsNoSuchTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BeatText.places("?"));
    }
}
