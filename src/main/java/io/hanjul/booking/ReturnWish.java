package io.hanjul.booking;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants of what comes back; they are offered exactly as many, or nothing.
 *
 * @param units how many, 1 to 50
 * @param categories the only categories to choose from; empty for any
 * @param apart whether they need not be beside each other
 * @param accessible how many must be wheelchair places; others are never offered these
 */
public record ReturnWish(int units, Set<String> categories, boolean apart, int accessible) {

    /** Copies the categories. */
    public ReturnWish {
        categories = Set.copyOf(categories);
    }

    /**
     * Makes sure that it can be met at all.
     *
     * @param prices price by category
     * @throws Refusal INVALID_FIELDS
     */
    void requireSound(Map<String, ?> prices) {
        if (!prices.keySet().containsAll(categories)) {
            throw wrong("categories", "names a category that is not sold");
        }
        if (accessible > units) {
            throw wrong("accessible", "must be at most as many as units");
        }
    }

    /** What a wish is told of which there is nothing, even when nobody has anything. */
    static Refusal neverMet() {
        return wrong("units", "this session never has as many of that kind");
    }

    private static Refusal wrong(String field, String why) {
        return Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(new FieldProblem(field, why)));
    }

    /** Whether a unit of that category may be offered. */
    boolean takes(String category) {
        return categories.isEmpty() || categories.contains(category);
    }

    /** So many of them beside each other, as the desk that chooses reads it. */
    SuggestionWish beside(int many) {
        return new SuggestionWish(many, 0, accessible, categories, List.of());
    }
}
