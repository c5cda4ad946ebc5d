package io.hanjul.catalog;

import io.hanjul.edge.Page;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on, in the order in which guests want to know. */
@Service
public class Programme {

    private final ProgrammeTable programme;
    private final Offerings offerings;
    private final Clock clock;

    Programme(ProgrammeTable programme, Offerings offerings, Clock clock) {
        this.programme = programme;
        this.offerings = offerings;
        this.clock = clock;
    }

    /**
     * A page of what opens next, soonest first; of what is on sale, latest opened first; or of the rest, latest closed
     * first. An offering that has an open sale is on sale, whatever else it has.
     *
     * @param cursor {@code next} of the page before, or empty text
     * @throws Refusal INVALID_FIELDS for another limit or a cursor that we did not give
     */
    @Transactional(readOnly = true)
    public Page<OfferingView> list(SaleState state, String cursor, int limit) {
        List<ProgrammeTable.Entry> found = programme.list(ProgrammePage.of(state, cursor, limit), clock.instant());
        List<ProgrammeTable.Entry> shown = found.subList(0, Math.min(limit, found.size()));
        List<OfferingView> views = offerings.views(
                shown.stream().map(ProgrammeTable.Entry::offering).toList());
        if (found.size() <= limit) {
            return Page.last(views);
        }
        ProgrammeTable.Entry last = shown.getLast();
        return new Page<>(
                views, ProgrammePage.cursorAfter(last.at(), last.offering().id()));
    }
}
