package io.hanjul.catalog;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the fields of a request, so that one answer names all of it. */
final class FieldChecks {

    private final List<FieldProblem> errors = new ArrayList<>();

    /** Notes the fault against the field unless the condition holds. */
    FieldChecks require(boolean holds, String field, CatalogFault fault, Object... blanks) {
        if (!holds) {
            errors.add(FieldProblem.of(field, fault, blanks));
        }
        return this;
    }

    /**
     * Ends the checks.
     *
     * @throws Refusal INVALID_FIELDS when something was noted
     */
    void done() {
        if (!errors.isEmpty()) {
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", errors);
        }
    }
}
