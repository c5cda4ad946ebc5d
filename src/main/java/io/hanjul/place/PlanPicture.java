package io.hanjul.place;

import io.hanjul.place.SeatingPlan.Seat;
import java.util.List;

/** A plan as a picture, in hundredths at the finest. */
final class PlanPicture {

    private PlanPicture() {}

    /** A unit: x, y and the index of its category. */
    static List<Double> dot(Seat seat) {
        return List.of(rounded(seat.position().x()), rounded(seat.position().y()), (double) seat.category());
    }

    /** What is drawn beside the units. */
    static LayoutView.Drawing drawing(SeatingPlan.Drawing drawn) {
        return new LayoutView.Drawing(
                drawn.stage(),
                drawn.label(),
                spot(drawn.labelAt()),
                drawn.outline().stream().map(PlanPicture::spot).toList(),
                List.of());
    }

    private static LayoutView.Spot spot(SeatingPlan.Point point) {
        return new LayoutView.Spot(rounded(point.x()), rounded(point.y()));
    }

    private static double rounded(double exact) {
        return Math.rint(exact * 100) / 100;
    }
}
