package io.hanjul.booking.web;

import io.hanjul.booking.PlaceSettlements;
import io.hanjul.booking.SettlementView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.PlaceId;
import io.hanjul.payment.SettledDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A place's day in our books beside the gateway's, for those who manage the place. */
@RestController
@RequestMapping("/v1/places/{place}/settlements")
class SettlementController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PlaceSettlements settlements;

    SettlementController(PlaceSettlements settlements) {
        this.settlements = settlements;
    }

    /** Which page of a list; each may be left out. */
    record WantedPage(
            @Nullable String cursor,
            @Nullable @Min(1) @Max(PageRequest.MOST) Integer limit) {

        PageRequest page() {
            return PageRequest.of(
                    cursor == null ? "" : cursor, limit == null ? Integer.parseInt(PageRequest.USUAL) : limit);
        }
    }

    /** The days that were settled by themselves, the newest first. */
    @GetMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<SettledDay>> days(
            Caller caller,
            @PathVariable PlaceId place,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return fresh(settlements.days(caller, place, PageRequest.of(cursor, limit)));
    }

    /** Both sums of a day of the place's time zone. */
    @GetMapping("/{day}")
    @Access(Access.Level.OWNER)
    ResponseEntity<SettlementView> find(Caller caller, @PathVariable PlaceId place, @PathVariable LocalDate day) {
        return fresh(settlements.of(caller, place, day));
    }

    /** The payments of that day of which something does not simply agree, the newest first. */
    @GetMapping("/{day}/differences")
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<SettlementView.Difference>> differences(
            Caller caller, @PathVariable PlaceId place, @PathVariable LocalDate day, @Valid WantedPage wanted) {
        return fresh(settlements.differing(caller, place, day, wanted.page()));
    }

    /** All charges and refunds of that day for a spreadsheet (RFC 4180, UTF-8 with a byte order mark). */
    @GetMapping(path = "/{day}/file.csv", produces = "text/csv;charset=UTF-8")
    @Access(Access.Level.OWNER)
    ResponseEntity<byte[]> csv(Caller caller, @PathVariable PlaceId place, @PathVariable LocalDate day) {
        byte[] file = settlements.csv(caller, place, day, LocaleContextHolder.getLocale());
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"settlement-" + day + ".csv\"")
                .body(file);
    }

    /** Has the gateway asked about every payment of that day, once a minute; what it tells is there within seconds. */
    @PostMapping("/{day}/inquiry")
    @Access(Access.Level.OWNER)
    ResponseEntity<Void> ask(Caller caller, @PathVariable PlaceId place, @PathVariable LocalDate day) {
        settlements.ask(caller, place, day);
        return ResponseEntity.noContent().build();
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
