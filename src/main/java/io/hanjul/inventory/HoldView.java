package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hold as it is now.
 *
 * @param id hold
 * @param session session of all its cells
 * @param sale sale that it belongs to
 * @param account who holds
 * @param admission the admission that it was made with, where the sale has a waiting room
 * @param state EXPIRED as soon as its time is over, whether or not the sweeper has come by
 * @param shownUntil the end that the guest is shown
 * @param heldUntil the end that the server keeps, a grace later
 * @param lines what is held, in no particular order; of a booking without what was given back of it while it stood
 */
public record HoldView(
        HoldId id,
        SessionId session,
        SaleId sale,
        AccountId account,
        Optional<AdmissionId> admission,
        State state,
        Instant shownUntil,
        Instant heldUntil,
        List<Line> lines) {

    /** States of a hold; all but ACTIVE are final, except that a late payment may still confirm free cells. */
    public enum State {
        ACTIVE,
        CONFIRMED,
        RELEASED,
        EXPIRED,
        REVOKED
    }

    /**
     * One unit of a hold for one step of time.
     *
     * @param unit which; one of an area has an id of its own
     * @param place the unit of the layout: itself, or the area
     * @param category its price category when it was held
     * @param price its price when it was held
     */
    public record Line(UnitId unit, UnitId place, String category, Money price) {

        private Line plus(Line other) {
            return new Line(unit, place, category, price.plus(other.price));
        }
    }

    /** Its units, each once. */
    public List<Line> units() {
        return unitsOf(lines);
    }

    /** The units of lines, each once, in their order: a table has a line a step of time, and costs their sum. */
    public static List<Line> unitsOf(List<Line> lines) {
        Map<UnitId, Line> units = new LinkedHashMap<>();
        lines.forEach(line -> units.merge(line.unit(), line, Line::plus));
        return List.copyOf(units.values());
    }

    /** The sum of all lines; a hold has at least one, and one currency. */
    public Money total() {
        long sum = lines.stream().mapToLong(line -> line.price().amount()).sum();
        return new Money(sum, lines.getFirst().price().currency());
    }

    HoldView with(List<Line> newLines) {
        return new HoldView(id, session, sale, account, admission, state, shownUntil, heldUntil, List.copyOf(newLines));
    }
}
