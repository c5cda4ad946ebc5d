package io.hanjul.booking.web;

import io.hanjul.booking.BookingView;
import io.hanjul.booking.Bookings;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.BookingId;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** A guest's bookings. */
@RestController
class BookingController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Bookings bookings;
    private final PublicOrigin pages;

    BookingController(Bookings bookings, PublicOrigin pages) {
        this.bookings = bookings;
        this.pages = pages;
    }

    /** The caller's bookings: all with the newest first, or those to come or past in the order of their start. */
    @GetMapping("/v1/bookings")
    @Access(Access.Level.GUEST)
    Page<BookingView> list(
            Caller caller,
            @RequestParam(defaultValue = "ANY") Bookings.When when,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return bookings.of(caller, when, PageRequest.of(cursor, limit));
    }

    /** One of the caller's bookings. */
    @GetMapping("/v1/bookings/{booking}")
    @Access(Access.Level.GUEST)
    BookingView find(Caller caller, @PathVariable BookingId booking) {
        return bookings.find(caller, booking);
    }

    /** The receipt of one of the caller's bookings. */
    @GetMapping("/v1/bookings/{booking}/receipt")
    @Access(Access.Level.GUEST)
    Bookings.Receipt receipt(Caller caller, @PathVariable BookingId booking) {
        return bookings.receipt(caller, booking);
    }

    /** One of the caller's bookings for their calendar (RFC 5545). Telephones open it, other browsers save it. */
    @GetMapping(path = "/v1/bookings/{booking}/calendar.ics", produces = "text/calendar;charset=UTF-8")
    @Access(Access.Level.GUEST)
    ResponseEntity<byte[]> calendar(Caller caller, @PathVariable BookingId booking) {
        String page = pages.page("/bookings/" + booking);
        Bookings.CalendarFile file = bookings.calendar(caller, booking, page, LocaleContextHolder.getLocale());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(file))
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Event and day; where a browser cannot read that, the day. */
    private static String named(Bookings.CalendarFile file) {
        String name = UriUtils.encode(file.title() + " " + file.day() + ".ics", StandardCharsets.UTF_8);
        return "inline; filename=\"hanjul-" + file.day() + ".ics\"; filename*=UTF-8''" + name;
    }
}
