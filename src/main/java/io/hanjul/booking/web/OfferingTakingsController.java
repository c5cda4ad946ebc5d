package io.hanjul.booking.web;

import io.hanjul.booking.OfferingTakings;
import io.hanjul.booking.OfferingTakingsView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.ids.OfferingId;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What all sessions of an offering have brought in, for those who manage it. */
@RestController
@RequestMapping("/v1/offerings/{offering}")
class OfferingTakingsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final OfferingTakings takings;

    OfferingTakingsController(OfferingTakings takings) {
        this.takings = takings;
    }

    /** Taken, given back and what is left of all sessions of an offering: in all, by kind and by session. */
    @GetMapping("/takings")
    @Access(Access.Level.OWNER)
    ResponseEntity<OfferingTakingsView> find(Caller caller, @PathVariable OfferingId offering) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(takings.of(caller, offering));
    }

    /** The same by session and kind for a spreadsheet (RFC 4180, UTF-8 with a byte order mark). */
    @GetMapping(path = "/takings.csv", produces = "text/csv;charset=UTF-8")
    @Access(Access.Level.OWNER)
    ResponseEntity<byte[]> csv(Caller caller, @PathVariable OfferingId offering) {
        byte[] file = takings.csv(caller, offering, LocaleContextHolder.getLocale());
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"takings-" + offering + ".csv\"")
                .body(file);
    }
}
