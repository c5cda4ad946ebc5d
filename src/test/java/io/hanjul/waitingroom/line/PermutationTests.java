package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTests {

    /** Most draws for a size, and most places drawn for it: it is the small sizes where a worse draw shows. */
    private static final int DRAWS = 20_000;

    private static final int PLACES = 240_000;

    /** Far beyond chance: a fair draw exceeds it less than once in a million runs. */
    private static final double SIGMAS = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 64, 1_000, 4_096, 4_097, 5_000, 65_537})
    void givesEachPlaceOnce(int size) {
        Permutation draw = Permutation.of(new Seed(3, 4), size);
        assertThat(IntStream.range(0, size).map(draw::place).sorted().toArray())
                .isEqualTo(IntStream.range(0, size).toArray());
    }

    @Test
    void isFairForEachSizeUpTo64() {
        for (int size = 2; size <= 64; size++) {
            int[] indexes = {0, size / 2, size - 1};
            int[][] counts = placesOf(indexes, size);
            for (int i = 0; i < indexes.length; i++) {
                assertThat(Math.abs(deviation(counts[i])))
                        .as("index %d of %d", indexes[i], size)
                        .isLessThan(SIGMAS);
            }
        }
    }

    @Test
    void anotherSeedIsAnotherDraw() {
        assertThat(places(new Seed(1, 2))).isNotEqualTo(places(new Seed(1, 3)));
    }

    /** How often each index came to stand at each place, over many seeds. */
    private static int[][] placesOf(int[] indexes, int size) {
        var counts = new int[indexes.length][size];
        for (int seed = 0; seed < Math.min(DRAWS, PLACES / size); seed++) {
            Permutation draw = Permutation.of(new Seed(seed, 7), size);
            for (int i = 0; i < indexes.length; i++) {
                counts[i][draw.place(indexes[i])]++;
            }
        }
        return counts;
    }

    /** Chi-square against the even distribution, in standard deviations from its mean. */
    private static double deviation(int[] counts) {
        double expected = (double) Arrays.stream(counts).sum() / counts.length;
        double chiSquare = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        int freedom = counts.length - 1;
        return (chiSquare - freedom) / Math.sqrt(2.0 * freedom);
    }

    private static int[] places(Seed seed) {
        Permutation draw = Permutation.of(seed, 100);
        return IntStream.range(0, 100).map(draw::place).toArray();
    }
}
