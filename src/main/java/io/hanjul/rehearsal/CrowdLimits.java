package io.hanjul.rehearsal;

import io.hanjul.edge.EdgeSettings;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** How large a crowd may be, and whether this server can send one: each of its guests needs an address of their own. */
@Component
class CrowdLimits {

    private static final String HERE = "127.0.0.1";

    private final RehearsalSettings settings;
    private final EdgeSettings edge;

    CrowdLimits(RehearsalSettings settings, EdgeSettings edge) {
        this.settings = settings;
        this.edge = edge;
    }

    /**
     * Passes for a crowd that may be sent.
     *
     * @throws Refusal INVALID_FIELDS for too many guests; CROWD_UNTRUSTED
     */
    void require(Crowds.Wish wish) {
        if (wish.guests() > settings.crowdMost()) {
            throw Refusal.ofFields(
                    CommonProblem.INVALID_FIELDS,
                    "",
                    List.of(new FieldProblem("guests", "must be at most " + settings.crowdMost())));
        }
        if (!edge.trusts(settings.crowdAddress().isEmpty() ? HERE : settings.crowdAddress())) {
            throw Refusal.of(CrowdProblem.CROWD_UNTRUSTED);
        }
    }
}
