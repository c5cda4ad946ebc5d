package io.hanjul.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.place.SeatingPlan.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowLinesTests {

    private static final double PITCH = 22;

    @Test
    void aStraightRowIsOneLine() {
        assertThat(RowLines.of(row(18, 0))).containsExactly(numbers(0, 18));
    }

    @Test
    void aRowOfOneOrTwoIsOneLine() {
        assertThat(RowLines.of(row(1, 0))).containsExactly(List.of(0));
        assertThat(RowLines.of(List.of(new Point(0, 0), new Point(900, 500)))).containsExactly(List.of(0, 1));
    }

    @Test
    void aVerticalRowIsOneLine() {
        assertThat(RowLines.of(seats(40, i -> new Point(0, 959 - PITCH * i)))).containsExactly(numbers(0, 40));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 90, 120, 180, 300})
    void aCurvedRowIsOneLineHoweverFarItBends(int degrees) {
        assertThat(RowLines.of(arc(60, degrees, 0))).containsExactly(numbers(0, 60));
    }

    @Test
    void aRowAroundACornerIsOneLine() {
        List<Point> row = Stream.concat(
                        row(5, 0).stream(), seats(30, i -> new Point(4 * PITCH, (i + 1) * PITCH)).stream())
                .toList();

        assertThat(RowLines.of(row)).containsExactly(numbers(0, 35));
    }

    @Test
    void aislesDoNotCutARow() {
        List<Point> row = seats(30, i -> new Point((i + 5 * block(i, 10)) * PITCH, 0));

        assertThat(RowLines.of(row)).containsExactly(numbers(0, 30));
    }

    @Test
    void aislesDoNotCutACurvedRow() {
        List<Point> row = new ArrayList<>(arc(60, 90, 0));
        row.subList(38, 42).clear();
        row.subList(18, 22).clear();

        assertThat(RowLines.of(row)).containsExactly(numbers(0, 52));
    }

    @Test
    void unevenSpacingDoesNotCutARow() {
        List<Point> pairs = seats(20, i -> new Point((i + 0.6 * block(i, 2)) * PITCH, 0));

        assertThat(RowLines.of(pairs)).containsExactly(numbers(0, 20));
    }

    @Test
    void aFloorOfThirtyLinesIsThirtyLines() {
        List<Point> floor = floor(30, 30, PITCH);

        assertThat(RowLines.of(floor))
                .containsExactlyElementsOf(IntStream.range(0, 30)
                        .mapToObj(line -> numbers(30 * line, 30 * line + 30))
                        .toList());
    }

    @Test
    void evenFourInASquareAreTwoLinesButARingIsOne() {
        assertThat(RowLines.of(floor(2, 2, PITCH))).containsExactly(numbers(0, 2), numbers(2, 4));
        assertThat(RowLines.of(arc(12, 330, 0))).hasSize(1);
    }

    @Test
    void aFloorNumberedDownItsColumnsIsSplitIntoColumns() {
        List<Point> floor = floor(6, 5, PITCH).stream()
                .map(seat -> new Point(seat.y(), seat.x()))
                .toList();

        assertThat(RowLines.of(floor))
                .hasSize(6)
                .allSatisfy(line -> assertThat(xs(floor, line)).hasSize(1));
    }

    @Test
    void aFloorWithItsLinesFarApartIsSplitTooAndAislesDoNotCutTheLines() {
        List<Point> floor =
                seats(60, i -> new Point((i % 20 + 4 * block(i % 20, 10)) * PITCH, 3 * block(i, 20) * PITCH));

        assertThat(RowLines.of(floor)).containsExactly(numbers(0, 20), numbers(20, 40), numbers(40, 60));
    }

    @Test
    void linesInAStaggeredBlockAreSplit() {
        List<Point> floor =
                seats(40, i -> new Point((i % 10 + 0.5 * (block(i, 10) % 2)) * PITCH, 0.9 * block(i, 10) * PITCH));

        assertThat(RowLines.of(floor))
                .containsExactly(numbers(0, 10), numbers(10, 20), numbers(20, 30), numbers(30, 40));
    }

    @Test
    void aBlockOfCurvedLinesIsSplitAlongItsCurves() {
        List<Point> block = IntStream.range(0, 6)
                .mapToObj(line -> arc(40, 80, line * PITCH))
                .flatMap(List::stream)
                .toList();

        assertThat(RowLines.of(block))
                .containsExactlyElementsOf(IntStream.range(0, 6)
                        .mapToObj(line -> numbers(40 * line, 40 * line + 40))
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void seatsStandAlongTheirLineWhateverTheirOrderWas(long seed) {
        List<Point> shuffled = new ArrayList<>(arc(40, 120, 0));
        Collections.shuffle(shuffled, new SplittableRandom(seed));

        List<List<Integer>> lines = RowLines.of(shuffled);

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().stream().map(shuffled::get))
                .isIn(arc(40, 120, 0), arc(40, 120, 0).reversed());
    }

    @Test
    void aShuffledFloorIsTakenToRunAcross() {
        List<Point> floor = new ArrayList<>(floor(12, 12, PITCH));
        Collections.shuffle(floor, new SplittableRandom(7));

        assertThat(RowLines.of(floor))
                .hasSize(12)
                .allSatisfy(line -> assertThat(ys(floor, line)).hasSize(1));
    }

    @Test
    void aLineRunsFromItsLowNumbersToItsHighOnes() {
        List<Point> fromRight = row(18, 0).reversed();

        assertThat(RowLines.of(fromRight)).containsExactly(numbers(0, 18));
    }

    @Test
    void everySeatIsInOneLineEvenWhereThereAreNone() {
        var random = new SplittableRandom(11);
        List<Point> scattered = seats(400, i -> new Point(random.nextDouble() * 1_000, random.nextDouble() * 1_000));

        List<List<Integer>> lines = RowLines.of(scattered);

        assertThat(lines.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(numbers(0, 400));
    }

    @Test
    void aHeapBesideScatteredSeatsStaysAsItIsAndNobodyWritesDownAllItsPairs() {
        List<Point> heap = seats(
                20_000,
                i -> i < 9_900
                        ? new Point(i % 100 * 0.1, block(i, 100) * 0.1)
                        : new Point(1_000 + i % 100 * 50, block(i, 100) * 50));

        assertThat(RowLines.of(heap)).containsExactly(numbers(0, 20_000));
    }

    private static List<Point> row(int seats, double y) {
        return seats(seats, i -> new Point(i * PITCH, y));
    }

    private static List<Point> floor(int lines, int seats, double pitchAcross) {
        return seats(lines * seats, i -> new Point(i % seats * PITCH, block(i, seats) * pitchAcross));
    }

    /** An arc with about one pitch between its seats; further out by an offset, with the same angles. */
    private static List<Point> arc(int seats, int degrees, double offset) {
        double radius = seats * PITCH / Math.toRadians(degrees) + offset;
        return seats(seats, i -> {
            double angle = Math.toRadians(degrees) * (i / (seats - 1.0) - 0.5);
            return new Point(Math.round(radius * Math.sin(angle)), Math.round(radius * Math.cos(angle)));
        });
    }

    private static int block(int seat, int seatsOfBlock) {
        return seat / seatsOfBlock;
    }

    private static List<Point> seats(int seats, IntFunction<Point> seat) {
        return IntStream.range(0, seats).mapToObj(seat).toList();
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static List<Double> xs(List<Point> seats, List<Integer> line) {
        return line.stream().map(i -> seats.get(i).x()).distinct().toList();
    }

    private static List<Double> ys(List<Point> seats, List<Integer> line) {
        return line.stream().map(i -> seats.get(i).y()).distinct().toList();
    }
}
