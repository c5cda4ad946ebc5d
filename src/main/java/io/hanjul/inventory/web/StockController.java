package io.hanjul.inventory.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Page;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityView;
import io.hanjul.inventory.StockInShort;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much is left of many sessions at once, for lists and for those who wait. */
@RestController
class StockController {

    private static final int MOST_SESSIONS = 50;

    private final Availability availability;

    StockController(Availability availability) {
        this.availability = availability;
    }

    /** In the order asked for; sessions without stock are left out. */
    @GetMapping("/v1/stock")
    @Access(Access.Level.OPEN)
    ResponseEntity<Page<StockInShort>> stock(@RequestParam List<SessionId> session) {
        if (session.size() > MOST_SESSIONS) {
            throw Refusal.ofFields(
                    CommonProblem.INVALID_FIELDS,
                    "",
                    List.of(new FieldProblem("session", "must be 1 to " + MOST_SESSIONS + " sessions")));
        }
        List<StockInShort> found = session.stream()
                .distinct()
                .flatMap(id -> availability.of(id).stream())
                .map(AvailabilityView::inShort)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(Page.last(found));
    }
}
