package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.booking.NearestPolicy.Stock;
import io.hanjul.ids.UnitId;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Halls are drawn as text, one line a row: {@code r} a free seat of category R, {@code s} one of category S, {@code w}
 * a free wheelchair place of category R, {@code .} a seat that is taken, {@code 2} to {@code 9} a free table of that
 * capacity, {@code R} a free seat of category R that was offered to somebody a moment ago. What is found is drawn back
 * as {@code #}.
 */
class NearestPolicyTests {

    private static final Set<String> R = Set.of("R");

    @Test
    void takesTheNearestOfTheSameRow() {
        assertThat(found(2, at(5, 0), "rrrr..rrrr")).isEqualTo("rrrr..##rr");
    }

    @Test
    void goesToAnotherRowWhenThatIsNearer() {
        assertThat(found(2, at(4, 0), """
                rr........
                rr##rr....""".replace('#', 'r'))).isEqualTo("""
                rr........
                rrrr##....""");
    }

    @Test
    void neverCrossesARowEndOrATakenSeat() {
        assertThat(found(3, at(0, 0), """
                rr.r
                rr.rrr""")).isEqualTo("""
                rr.r
                rr.###""");
    }

    @Test
    void prefersTheSameCategoryToNearness() {
        assertThat(found(2, at(0, 0), """
                ssssss
                ......
                rrrrrr""")).isEqualTo("""
                ssssss
                ......
                ##rrrr""");
    }

    @Test
    void takesAnotherCategoryRatherThanNothing() {
        assertThat(found(2, at(0, 0), """
                ..r.r.
                rs.sss""")).isEqualTo("""
                ..r.r.
                ##.sss""");
    }

    @Test
    void leavesNoSingleSeatWhereThatCanBeAvoided() {
        assertThat(found(2, at(1, 0), ".rrrrr."))
                .as("not the nearest: one seat would be left")
                .isEqualTo(".##rrr.");
        assertThat(found(2, at(2, 0), ".rrr..rr.")).isEqualTo(".rrr..##.");
        assertThat(found(2, at(2, 0), ".rrr....")).as("cannot be avoided").isEqualTo(".##r....");
    }

    @Test
    void leavesRoomForPairs() {
        assertThat(found(2, at(1.5, 0), "rrrr")).as("no two odd rests").isEqualTo("##rr");
        assertThat(found(2, at(4.5, 0), "rrrrrrrrrr")).isEqualTo("rrrr##rrrr");
        assertThat(found(2, at(2.5, 0), "rrrrrrr..rr"))
                .as("what cannot be avoided counts for nothing")
                .isEqualTo("rr##rrr..rr");
    }

    @Test
    void sendsNobodyWhereSomebodyElseWasSentAMomentAgo() {
        assertThat(found(2, at(0, 0), "RRrrrr")).isEqualTo("RR##rr");
        assertThat(found(2, at(0, 0), "RR.r"))
                .as("but rather there than nowhere")
                .isEqualTo("##.r");
    }

    @Test
    void keepsWheelchairPlacesForThoseWhoNeedThem() {
        assertThat(found(1, at(0, 0), "wwrr")).isEqualTo("wwr#");
        assertThat(found(2, at(0, 0), "ww..")).as("but not empty").isEqualTo("##..");
    }

    @Test
    void givesWheelchairPlacesToThoseWhoAskedForThem() {
        var wish = new NearestWish(2, 2, UnitKind.SEAT, R, 1, 0, 0);
        assertThat(found(wish, "rrrr..rrw")).isEqualTo("rrrr..r##");
        assertThat(found(wish, "rrrr..rr.")).as("another seat is no help").isEqualTo("rrrr..rr.");
    }

    @Test
    void findsTheSmallestTableThatIsLargeEnough() {
        var wish = new NearestWish(1, 4, UnitKind.TABLE, Set.of(), 0, 0, 0);
        assertThat(found(wish, "2 6 5 4")).isEqualTo("2 6 5 #");
        assertThat(found(wish, "2 8 6")).isEqualTo("2 8 #");
        assertThat(found(wish, "2 3 3")).isEqualTo("2 3 3");
    }

    @Test
    void seatsAreNoTables() {
        assertThat(found(new NearestWish(1, 1, UnitKind.TABLE, Set.of(), 0, 0, 0), "rrr"))
                .isEqualTo("rrr");
        assertThat(found(new NearestWish(2, 2, UnitKind.SEAT, Set.of(), 0, 0, 0), "r4r"))
                .isEqualTo("r4r");
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(found(2, at(0, 0), "r.r.r")).isEqualTo("r.r.r");
        assertThat(NearestPolicy.find(
                        List.of(), new NearestWish(1, 1, UnitKind.SEAT, R, 0, 0, 0), new Stock(u -> true, u -> false)))
                .isEmpty();
    }

    @Test
    void anAisleInARowKeepsPeopleApart() {
        List<Unit> row = List.of(seat(0, 0), seat(1, 20), seat(2, 40), seat(3, 80), seat(4, 100));

        assertThat(NeighbourLines.cut(row)).containsExactly(row.subList(0, 3), row.subList(3, 5));
        assertThat(NeighbourLines.cut(row.subList(0, 1))).containsExactly(row.subList(0, 1));
    }

    private static Unit seat(int ordinal, double x) {
        return unit(ordinal, 'r', x, 0);
    }

    private static double[] at(double x, double y) {
        return new double[] {x, y};
    }

    private static String found(int units, double[] near, String hall) {
        return found(new NearestWish(units, units, UnitKind.SEAT, R, 0, near[0], near[1]), hall);
    }

    private static String found(NearestWish wish, String hall) {
        var lines = new ArrayList<List<Unit>>();
        var drawing = new StringBuilder(hall);
        int y = 0;
        int start = 0;
        for (String line : hall.split("\n", -1)) {
            var units = new ArrayList<Unit>();
            for (int x = 0; x < line.length(); x++) {
                if (line.charAt(x) != ' ') {
                    units.add(unit(start + x, line.charAt(x), x, y));
                }
            }
            lines.add(units);
            y++;
            start += line.length() + 1;
        }
        var stock = new Stock(unit -> hall.charAt(unit.ordinal()) != '.', unit -> hall.charAt(unit.ordinal()) == 'R');
        NearestPolicy.find(lines, wish, stock)
                .ifPresent(found -> found.forEach(unit -> drawing.setCharAt(unit.ordinal(), '#')));
        return drawing.toString();
    }

    private static Unit unit(int ordinal, char drawn, double x, double y) {
        boolean table = Character.isDigit(drawn);
        return new Unit(
                new UnitId(new UUID(0, ordinal)),
                ordinal,
                "Floor",
                "A",
                "1",
                drawn == 's' ? "S" : "R",
                table ? UnitKind.TABLE : UnitKind.SEAT,
                drawn == 'w',
                table ? drawn - '0' : 1,
                x,
                y);
    }
}
