package io.hanjul.booking;

import io.hanjul.ids.UnitId;
import io.hanjul.place.LayoutView.Spot;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody would like to be suggested.
 *
 * @param units how many beside each other, 1 to 50; 0 for as many as {@code near} names, else one
 * @param people how many they must have room for together; 0 for one each, or as many as {@code near} has room for
 * @param accessible how many must be wheelchair places at least; as many as in {@code near}, when those are more
 * @param categories the only categories to choose from; empty for any, those of {@code near} first
 * @param near up to 50 units of the session that they should lie near to; empty for near to the stage
 */
public record SuggestionWish(int units, int people, int accessible, Set<String> categories, List<UnitId> near) {

    /** This wish near to what everybody looks at. */
    NearestWish nearToStage(UnitKind kind, Spot focus) {
        int many = Math.max(1, units);
        return new NearestWish(
                many, Math.max(many, people), kind, categories, Math.min(many, accessible), focus.x(), focus.y());
    }

    /** This wish near to the middle of those units, at least one, and of their kind. */
    NearestWish nearTo(List<Unit> others) {
        int many = units > 0 ? units : others.size();
        int room =
                many == others.size() ? others.stream().mapToInt(Unit::capacity).sum() : many;
        int wheelchairs = (int) others.stream().filter(Unit::accessible).count();
        Set<String> usual = others.stream().map(Unit::category).collect(Collectors.toUnmodifiableSet());
        return new NearestWish(
                many,
                people > 0 ? people : room,
                others.getFirst().kind(),
                categories.isEmpty() ? usual : categories,
                Math.min(many, Math.max(accessible, wheelchairs)),
                others.stream().mapToDouble(Unit::x).average().orElseThrow(),
                others.stream().mapToDouble(Unit::y).average().orElseThrow());
    }
}
