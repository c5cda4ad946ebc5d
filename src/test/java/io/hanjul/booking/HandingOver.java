package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.Map;

/** A hall whose guests may hand their bookings over, and what is done with links there. */
record HandingOver(Venue hall) {

    static HandingOver allowed(Api owner, Clock clock, int unitsPerPerson) {
        var handing = new HandingOver(Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(4, 10), unitsPerPerson)));
        handing.allows(true).expecting(200);
        return handing;
    }

    /** The owner says whether bookings can be handed over. */
    Answer allows(boolean transferable) {
        String etag = hall.owner()
                .get("/v1/sales/" + hall.sale() + "/managed")
                .expecting(200)
                .header("ETag");
        return hall.owner()
                .with("If-Match", etag)
                .put("/v1/sales/" + hall.sale() + "/transfers", Map.of("transferable", transferable));
    }

    /** Somebody's booking of so many seats from that one on; its id. */
    String booked(Guest guest, int first, int seats) {
        Answer hold = guest.holds(hall.session(), hall.units().subList(first, first + seats));
        return guest.buys(hold).expecting(200).text("bookingId");
    }

    static Answer sees(Guest guest, String booking) {
        return guest.api().get("/v1/bookings/" + booking);
    }

    static Answer asksForALink(Guest guest, String booking) {
        return guest.api().post("/v1/bookings/" + booking + "/transfer", Map.of());
    }

    /** Makes a link; what it leads by. */
    static String makesALink(Guest guest, String booking) {
        Answer made = asksForALink(guest, booking).expecting(201);
        assertThat(made.text("link")).endsWith("/transfer#" + made.text("token"));
        return made.text("token");
    }

    static Answer takesBack(Guest guest, String booking) {
        return guest.api().delete("/v1/bookings/" + booking + "/transfer");
    }

    static Answer opens(Api anybody, String token) {
        return anybody.post("/v1/transfers/offer", Map.of("token", token));
    }

    static Answer accepts(Guest guest, String token) {
        return guest.api().post("/v1/transfers/acceptance", Map.of("token", token));
    }

    /** Shows a ticket, or a code, at the door. */
    Answer scans(String ticket) {
        return hall.owner()
                .withKey(Guest.newKey())
                .post("/v1/sessions/" + hall.session() + "/check-ins", Map.of("ticket", ticket, "gate", "A"));
    }
}
