package io.hanjul.place;

import io.hanjul.place.SeatingPlan.Row;
import io.hanjul.place.SeatingPlan.Seat;
import io.hanjul.place.SeatingPlan.Section;
import java.util.List;

/** A seating plan in a few lines of text, for a terminal. */
final class PlanReport {

    private PlanReport() {}

    /** One line for the plan, then one for each section. */
    static String of(SeatingPlan plan) {
        var text = new StringBuilder();
        text.append(plan.name())
                .append(": ")
                .append(plan.seatCount())
                .append(" units in ")
                .append(plan.rows().size())
                .append(" rows of ")
                .append(plan.sections().size())
                .append(" sections")
                .append(System.lineSeparator());
        plan.sections().forEach(section -> text.append(line(plan, section)).append(System.lineSeparator()));
        return text.toString();
    }

    private static String line(SeatingPlan plan, Section section) {
        List<Seat> seats =
                section.rows().stream().flatMap(row -> row.seats().stream()).toList();
        List<String> rows = section.rows().stream().map(Row::label).toList();
        List<String> categories = seats.stream()
                .map(seat -> plan.categories().get(seat.category()).name())
                .distinct()
                .toList();
        long accessible =
                seats.stream().filter(seat -> seat.nature().accessible()).count();
        return "  %s: %d units, rows %s, categories %s%s"
                .formatted(
                        section.name(),
                        seats.stream().mapToInt(Seat::count).sum(),
                        rows.size() == 1 ? rows.getFirst() : rows.getFirst() + " … " + rows.getLast(),
                        String.join(", ", categories),
                        accessible == 0 ? "" : ", " + accessible + " accessible");
    }
}
