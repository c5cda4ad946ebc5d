package io.hanjul.booking.web;

import io.hanjul.booking.PlaceSettlements;
import io.hanjul.booking.SettlementView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.ids.PlaceId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A place's day in our books beside the gateway's, for those who manage the place. */
@RestController
@RequestMapping("/v1/places/{place}/settlements/{day}")
class SettlementController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PlaceSettlements settlements;

    SettlementController(PlaceSettlements settlements) {
        this.settlements = settlements;
    }

    /** Both sums of a day of the place's time zone, and every charge and refund that does not simply agree. */
    @GetMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<SettlementView> find(Caller caller, @PathVariable PlaceId place, @PathVariable LocalDate day) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(settlements.of(caller, place, day));
    }

    /** All charges and refunds of that day for a spreadsheet (RFC 4180, UTF-8 with a byte order mark). */
    @GetMapping(path = "/file.csv", produces = "text/csv;charset=UTF-8")
    @Access(Access.Level.OWNER)
    ResponseEntity<byte[]> csv(Caller caller, @PathVariable PlaceId place, @PathVariable LocalDate day) {
        byte[] file = settlements.csv(caller, place, day, LocaleContextHolder.getLocale());
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"settlement-" + day + ".csv\"")
                .body(file);
    }

    /** Has the gateway asked about every payment of that day; what it tells is there within seconds. */
    @PostMapping("/inquiry")
    @Access(Access.Level.OWNER)
    ResponseEntity<Void> ask(Caller caller, @PathVariable PlaceId place, @PathVariable LocalDate day) {
        settlements.ask(caller, place, day);
        return ResponseEntity.noContent().build();
    }
}
