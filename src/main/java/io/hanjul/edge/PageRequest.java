package io.hanjul.edge;

import io.hanjul.ids.Id;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.UUID;

/**
 * Which page of a list a client asks for. Lists run from the newest to the oldest id, unless they say otherwise.
 *
 * @param before ids before this one; the largest of all for the first page
 * @param limit 1 to {@link #MOST}
 */
public record PageRequest(UUID before, int limit) {

    /** Most items of one page. */
    public static final int MOST = 100;

    /** Items of a page when the client does not say. */
    public static final String USUAL = "20";

    private static final UUID FIRST_PAGE = new UUID(-1L, -1L);

    /** Whether it is the first page that is asked for, so that there is no item before it. */
    public boolean first() {
        return before.equals(FIRST_PAGE);
    }

    /**
     * Reads the two query parameters.
     *
     * @param cursor {@code next} of the page before, or empty text
     * @throws Refusal INVALID_FIELDS for another limit or a cursor that we did not give
     */
    public static PageRequest of(String cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw refusal("limit", "must be 1 to " + MOST);
        }
        try {
            return new PageRequest(cursor.isEmpty() ? FIRST_PAGE : Id.parse(cursor), limit);
        } catch (IllegalArgumentException e) {
            throw refusal("cursor", "must be the next of an earlier page");
        }
    }

    private static Refusal refusal(String parameter, String message) {
        return Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(new FieldProblem(parameter, message)));
    }
}
