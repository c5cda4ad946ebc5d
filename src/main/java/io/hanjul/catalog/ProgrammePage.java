package io.hanjul.catalog;

import io.hanjul.edge.PageRequest;
import io.hanjul.ids.Id;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Which page of the programme a guest asks for. A cursor names the last item of the page before: the moment that it is
 * sorted by, in microseconds since 1970, and its id.
 *
 * @param state what can be bought
 * @param at moment of the last item seen
 * @param id id of the last item seen
 * @param limit 1 to {@link PageRequest#MOST}
 */
record ProgrammePage(SaleState state, Instant at, UUID id, int limit) {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final UUID FIRST = new UUID(0L, 0L);

    /**
     * Reads the query parameters.
     *
     * @throws Refusal INVALID_FIELDS for another limit or a cursor that we did not give
     */
    static ProgrammePage of(SaleState state, String cursor, int limit) {
        PageRequest.of("", limit);
        if (cursor.isEmpty()) {
            return state == SaleState.SCHEDULED
                    ? new ProgrammePage(state, Instant.EPOCH, FIRST, limit)
                    : new ProgrammePage(state, NEVER, LAST, limit);
        }
        try {
            String[] parts = cursor.split("-", 2);
            Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            return new ProgrammePage(state, at, Id.parse(parts.length == 2 ? parts[1] : ""), limit);
        } catch (IllegalArgumentException e) {
            throw Refusal.ofFields(
                    CommonProblem.INVALID_FIELDS,
                    "",
                    List.of(new FieldProblem("cursor", "must be the next of an earlier page")));
        }
    }

    /** The cursor of the page after one that ends with that item. */
    static String cursorAfter(Instant at, Id id) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
