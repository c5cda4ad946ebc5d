package io.hanjul.door.web;

import io.hanjul.booking.BookingState;
import io.hanjul.door.DoorView;
import io.hanjul.door.GuestList;
import io.hanjul.door.GuestQuery;
import io.hanjul.door.GuestView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.SessionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is expected, and who has come. */
@RestController
@RequestMapping("/v1/sessions/{session}")
class GuestListController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final GuestList guests;

    GuestListController(GuestList guests) {
        this.guests = guests;
    }

    /** Which guests are wanted; each of it may be left out. */
    record GuestParameters(
            @Nullable @Size(max = 60) String q,
            @Nullable Set<BookingState> state,
            @Nullable String cursor,
            @Nullable @Min(1) @Max(PageRequest.MOST) Integer limit) {

        GuestQuery query() {
            return new GuestQuery(q == null ? "" : q, state == null ? Set.of() : state);
        }

        PageRequest page() {
            return PageRequest.of(
                    cursor == null ? "" : cursor, limit == null ? Integer.parseInt(PageRequest.USUAL) : limit);
        }
    }

    /** The bookings of a session in the order of their seats: found by a part of a name, a code or a seat. */
    @GetMapping("/guests")
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<GuestView>> list(
            Caller caller, @PathVariable SessionId session, @Valid GuestParameters wanted) {
        return answer(guests.page(caller, session, wanted.query(), wanted.page()));
    }

    /** All bookings of a session for a spreadsheet, a line a seat (RFC 4180, UTF-8 with a byte order mark). */
    @GetMapping(path = "/guests.csv", produces = "text/csv;charset=UTF-8")
    @Access(Access.Level.OWNER)
    ResponseEntity<byte[]> csv(Caller caller, @PathVariable SessionId session) {
        byte[] file = guests.csv(caller, session, LocaleContextHolder.getLocale());
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guests-" + session + ".csv\"")
                .body(file);
    }

    /** All that a device needs at the door, also without a network: bookings, and the keys that verify tickets. */
    @GetMapping("/door")
    @Access(Access.Level.OWNER)
    ResponseEntity<DoorView> door(Caller caller, @PathVariable SessionId session) {
        return answer(guests.door(caller, session));
    }

    /** How many are expected, and how many are in. */
    @GetMapping("/door/counts")
    @Access(Access.Level.OWNER)
    ResponseEntity<DoorView.Counts> counts(Caller caller, @PathVariable SessionId session) {
        return answer(guests.counts(caller, session));
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
