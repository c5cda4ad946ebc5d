package io.hanjul.booking.web;

import io.hanjul.booking.SessionTakings;
import io.hanjul.booking.TakingsView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.SessionId;
import io.hanjul.payment.RefundLine;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a session has brought in, for those who manage it. */
@RestController
@RequestMapping("/v1/sessions/{session}")
class TakingsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final SessionTakings takings;

    TakingsController(SessionTakings takings) {
        this.takings = takings;
    }

    /** Taken, given back and what is left of a session: in all, by kind and by day of the place's time zone. */
    @GetMapping("/takings")
    @Access(Access.Level.OWNER)
    ResponseEntity<TakingsView> find(Caller caller, @PathVariable SessionId session) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(takings.of(caller, session));
    }

    /** The same by day and kind for a spreadsheet (RFC 4180, UTF-8 with a byte order mark). */
    @GetMapping(path = "/takings.csv", produces = "text/csv;charset=UTF-8")
    @Access(Access.Level.OWNER)
    ResponseEntity<byte[]> csv(Caller caller, @PathVariable SessionId session) {
        byte[] file = takings.csv(caller, session, LocaleContextHolder.getLocale());
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"takings-" + session + ".csv\"")
                .body(file);
    }

    /** What goes or went back to guests of a session through the gateway, the newest first. */
    @GetMapping("/refunds")
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<RefundLine>> refunds(
            Caller caller,
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(takings.refunds(caller, session, PageRequest.of(cursor, limit)));
    }
}
