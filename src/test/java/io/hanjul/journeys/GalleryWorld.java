package io.hanjul.journeys;

import static org.awaitility.Awaitility.await;

import io.hanjul.demo.DemoPlans;
import io.hanjul.testing.Api;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on the server while the gallery takes its pictures: something for every state that a sale can be in, and
 * somebody of every role.
 */
class GalleryWorld {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration CLOSES_IN = Duration.ofSeconds(8);
    private static final Duration MONTH = Duration.ofDays(29);

    private final People people;
    private final Clock clock;
    private final Api owner;
    private final Map<String, Object> things = new HashMap<>();

    private GalleryWorld(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
        People.Login login = people.newLogin("OWNER");
        this.owner = people.anOwner(login);
        things.put("logins", Map.of("owner", login, "operator", people.operatorLogin()));
    }

    /** Makes it; gives everything by name, as {@code web/journeys/gallery.mjs} hands it to the scenes. */
    static Map<String, Object> made(People people, Clock clock) {
        var world = new GalleryWorld(people, clock);
        // The first things that a server is asked for take long; the sale has to be made before it closes.
        world.openSales();
        String closing = world.closingSale();
        world.fullRoom();
        world.scheduledSale();
        world.soldOutSale();
        world.standingSales();
        world.guestWithBooking();
        await().until(() -> world.owner.get("/v1/sales/" + closing).text("state"), "CLOSED"::equals);
        return Map.copyOf(world.things);
    }

    private void openSales() {
        Venue hall = openSale(Plans.rows(10, 20));
        put("openSale", hall, hall.opensARoom(600, 100));
        put("plainSale", openSale(Plans.rows(10, 20)), "");
        put("hallSale", openSale(DemoPlans.artsHall()), "");
        put("tableSale", openSale(DemoPlans.restaurant()), "");
    }

    /** A line that stands: the room has place for one, who is in and stays. */
    private void fullRoom() {
        Venue hall = openSale(Plans.rows(10, 20));
        String room = hall.opensARoom(600, 1);
        people.aGuest().joins(room).isCalledAndEnters(room);
        people.aGuest().joins(room);
        put("fullSale", hall, room);
    }

    private void scheduledSale() {
        Instant now = clock.instant();
        Instant opens = now.plus(Duration.ofMinutes(90));
        Venue hall = Venue.onSale(owner, setup(Plans.rows(10, 20)), new Venue.Window(opens, opens.plus(MONTH)));
        put("scheduledSale", hall, hall.opensARoom(600, 100));
        Venue drawn = Venue.onSale(owner, setup(Plans.rows(10, 20)), new Venue.Window(opens, opens.plus(MONTH)));
        put("lotterySale", drawn, drawn.opensALottery(600, 100));
    }

    /** Closes while the rest is made; gives its id. */
    private String closingSale() {
        var setup = setup(Plans.rows(2, 5));
        Instant now = clock.instant();
        Venue hall = Venue.onSale(owner, setup, new Venue.Window(now.minus(MINUTE), now.plus(CLOSES_IN)));
        put("closedSale", hall, "");
        return hall.sale();
    }

    private void soldOutSale() {
        Venue hall = openSale(Plans.rows(1, 2));
        Guest buyer = people.aGuest();
        buyer.buys(buyer.holds(hall.session(), hall.units())).expecting(200);
        put("soldOutSale", hall, "");
    }

    /** A hall with a standing floor, one that is all standing, and one in which hardly anything is left. */
    private void standingSales() {
        put("standingSale", openSale(Plans.standing(6, 20, 300)), "");
        put("standingOnlySale", openSale(Plans.standing(0, 1, 300)), "");
        Venue few = openSale(Plans.standing(0, 1, 3));
        Guest buyer = people.aGuest();
        buyer.buys(buyer.holdsOf(few.session(), few.units().getLast(), 2, List.of()))
                .expecting(200);
        put("standingFewSale", few, "");
    }

    /** The guest of the scenes: has a booking in the sale that needs no line. */
    private void guestWithBooking() {
        People.Login login = people.newLogin("GUEST");
        Guest guest = people.aGuest(login);
        Venue hall = openSale(Plans.rows(2, 5));
        Api.Answer hold = guest.holds(hall.session(), hall.units().subList(0, 2));
        things.put("booking", guest.buys(hold).expecting(200).text("bookingId"));
        var logins = new HashMap<>((Map<?, ?>) things.get("logins"));
        things.put("logins", Map.of("guest", login, "owner", logins.get("owner"), "operator", logins.get("operator")));
    }

    private Venue openSale(Object plan) {
        return Venue.onSale(owner, clock, setup(plan));
    }

    private static Venue.Setup setup(Object plan) {
        return new Venue.Setup(plan, 4);
    }

    private void put(String name, Venue venue, String room) {
        String offering =
                owner.get("/v1/sessions/" + venue.session()).expecting(200).text("offeringId");
        things.put(
                name,
                Map.of(
                        "offering", offering,
                        "session", venue.session(),
                        "sale", venue.sale(),
                        "room", room,
                        "units", List.copyOf(venue.units())));
    }
}
