package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.idempotency.Idempotency;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: whoever lost the answer asks again under the same key, and has the same one, byte for byte. */
@ServerTest
class AskedTwiceIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Venue hall;
    private Guest guest;
    private String booking;

    @BeforeEach
    void buyTwoSeats() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 6), 4));
        allowMoves();
        guest = people.aGuest();
        booking = guest.buys(guest.holds(hall.session(), hall.units().subList(0, 2)))
                .expecting(200)
                .text("bookingId");
    }

    private void allowMoves() {
        Api owner = hall.owner();
        String sale = "/v1/sales/" + hall.sale();
        owner.with("If-Match", owner.get(sale + "/managed").expecting(200).header("ETag"))
                .put(sale + "/moves", Map.of("allowed", true, "endMinutes", 60))
                .expecting(200);
    }

    @Test
    void whoGivesABookingBack() {
        var refunding = new Refunding(guest, booking);
        long refund = Refunding.refundOf(refunding.asks(List.of()));
        String key = Guest.newKey();

        isAnsweredAlike(() -> refunding.gives(List.of(), refund, key));
    }

    @Test
    void whoChangesSeats() {
        Map<String, Object> nothing = Map.of("amount", 0, "currency", "KRW");
        Api keyed = guest.api().withKey(Guest.newKey());

        isAnsweredAlike(() -> keyed.post(
                "/v1/bookings/" + booking + "/moves",
                Map.of(
                        "unitIds",
                        hall.units().subList(0, 1),
                        "toUnitIds",
                        hall.units().subList(4, 5),
                        "pay",
                        nothing,
                        "refund",
                        nothing)));
    }

    @Test
    void anOrganiser() {
        String session = "/v1/sessions/" + hall.session();
        Api gives = hall.owner().withKey(Guest.newKey());
        isAnsweredAlike(() -> gives.post(
                session + "/issued-bookings",
                Map.of(
                        "kind", "COMPLIMENTARY",
                        "guestName", "손님",
                        "reason", "초대",
                        "unitIds", hall.units().subList(5, 6))));

        Api cancels = hall.owner().withKey(Guest.newKey());
        isAnsweredAlike(() -> cancels.post(session + "/cancellations", Map.of("bookingId", booking, "reason", "공사")));
    }

    private static void isAnsweredAlike(Supplier<Answer> request) {
        Answer first = request.get().expecting(200);
        Answer second = request.get().expecting(200);
        assertThat(first.header(Idempotency.REPLAYED)).isEmpty();
        assertThat(second.header(Idempotency.REPLAYED)).isEqualTo("true");
        assertThat(second.raw().body()).isEqualTo(first.raw().body());
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }
}
