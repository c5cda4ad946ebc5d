package io.hanjul.booking;

import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a guest asks to hold.
 *
 * @param session session of all units
 * @param units different units that are named
 * @param pools how many of which areas that are sold by number
 * @param best how many more shall be chosen, and what they must be like; together with all others 1 to 50 units
 * @param passes the entry pass that the request carries for a room
 * @param key idempotency key of the request
 */
public record HoldOrder(
        SessionId session,
        List<UnitId> units,
        List<Count> pools,
        Optional<SuggestionWish> best,
        Passes passes,
        IdempotencyKey key) {

    /**
     * Some of an area that is sold by number.
     *
     * @param pool the area
     * @param count how many, at least one
     */
    public record Count(UnitId pool, int count) {}

    /** Finds the text of the entry pass for a room; empty when the request has none. */
    @FunctionalInterface
    public interface Passes {

        /** The pass's text, or empty text. */
        String forRoom(RoomId room);
    }

    /**
     * Makes sure that it asks for something that can be asked for.
     *
     * @throws Refusal INVALID_FIELDS
     */
    void requireSound() {
        if (units.size() > 1 && new HashSet<>(units).size() != units.size()) {
            throw wrong(new FieldProblem("unitIds", "names a unit twice"));
        }
        if (pools.size() > 1 && pools.stream().map(Count::pool).distinct().count() != pools.size()) {
            throw wrong(new FieldProblem("pools", "names an area twice"));
        }
        int counted = pools.stream().mapToInt(Count::count).sum();
        int many = units.size() + counted + best.map(SuggestionWish::units).orElse(0);
        if (many == 0 || many > Claim.UNITS_MAX) {
            String named = pools.isEmpty() ? "unitIds" : "pools";
            throw wrong(new FieldProblem(
                    best.isPresent() ? "best.units" : named, "must be 1 to " + Claim.UNITS_MAX + " units in all"));
        }
    }

    private static Refusal wrong(FieldProblem field) {
        return Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(field));
    }

    /** What makes two requests with one key the same request; the pass does not count, it may be renewed meanwhile. */
    String fingerprint() {
        String named =
                units.stream().map(UnitId::toString).sorted().collect(Collectors.joining(",", session + ":", ""));
        String counted = pools.stream()
                .map(wish -> "*" + wish.pool() + "/" + wish.count())
                .sorted()
                .collect(Collectors.joining());
        return named + counted + best.map(HoldOrder::fingerprint).orElse("");
    }

    private static String fingerprint(SuggestionWish best) {
        return "+%d/%d/%d/%s"
                .formatted(
                        best.units(),
                        best.people(),
                        best.accessible(),
                        best.categories().stream().sorted().toList());
    }
}
