package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.RoomAudits;
import io.hanjul.waitingroom.check.ChainEntry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a line did, for everybody who wants to check it. */
@RestController
@RequestMapping("/v1/rooms/{room}/audit")
class AuditController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_SECOND =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final RoomAudits audits;

    AuditController(RoomAudits audits) {
        this.audits = audits;
    }

    /**
     * The hash chain of the room, oldest entry first: its opening, the ticks with their seeds, the calls, what was
     * ordered by hand, and its end. It names nobody. Full pages never change; the number of the last entry that was
     * read is the cursor for those that are still to come.
     */
    @GetMapping
    @Access(Access.Level.OPEN)
    ResponseEntity<Page<ChainEntry>> audit(
            @PathVariable RoomId room, @Valid AuditParameters wanted, HttpServletRequest request) {
        Page<ChainEntry> page = audits.read(room, wanted.after(), wanted.most(), Arrival.of(request));
        return ResponseEntity.ok()
                .cacheControl(page.next().isEmpty() ? FOR_A_SECOND : FOR_EVER)
                .body(page);
    }

    /** Which stretch of the chain is wanted; each of it may be left out. */
    record AuditParameters(
            @Min(0) @Nullable Long cursor,
            @Min(1) @Max(PageRequest.MOST) @Nullable Integer limit) {

        long after() {
            return cursor == null ? 0 : cursor;
        }

        int most() {
            return limit == null ? PageRequest.MOST : limit;
        }
    }
}
