package io.hanjul.booking.web;

import io.hanjul.booking.BookingView;
import io.hanjul.booking.Bookings;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.BookingId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A guest's bookings. */
@RestController
class BookingController {

    private final Bookings bookings;

    BookingController(Bookings bookings) {
        this.bookings = bookings;
    }

    /** The caller's bookings, newest first. */
    @GetMapping("/v1/bookings")
    @Access(Access.Level.GUEST)
    Page<BookingView> list(
            Caller caller,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return bookings.of(caller, PageRequest.of(cursor, limit));
    }

    /** One of the caller's bookings. */
    @GetMapping("/v1/bookings/{booking}")
    @Access(Access.Level.GUEST)
    BookingView find(Caller caller, @PathVariable BookingId booking) {
        return bookings.find(caller, booking);
    }
}
