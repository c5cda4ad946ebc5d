package io.hanjul.waitingroom.web;

import io.hanjul.catalog.CategoryPrice;
import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SaleState;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.PlainWords;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.Ordering;
import io.hanjul.waitingroom.RoomState;
import io.hanjul.waitingroom.RoomView;
import io.hanjul.waitingroom.Rooms;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What plain pages show of an event. */
@Component
class PlainEvents {

    private final Offerings offerings;
    private final Sales sales;
    private final Rooms rooms;

    PlainEvents(Offerings offerings, Sales sales, Rooms rooms) {
        this.offerings = offerings;
        this.sales = sales;
        this.rooms = rooms;
    }

    /**
     * Name and address of the event that the room stands in front of, empty texts when the sale is gone; whether
     * its places are still to be drawn, and whether nobody joins any more.
     */
    Map<String, Object> ofRoom(RoomId room, PlainWords words) {
        RoomView view = rooms.find(room);
        boolean draw = awaitsDraw(view);
        boolean drained = view.state() == RoomState.DRAINING;
        return sales.find(view.saleId())
                .flatMap(sale -> offerings.find(sale.offeringId()))
                .<Map<String, Object>>map(found -> Map.of(
                        "title", say(found.title(), words),
                        "offering", found.id().toString(),
                        "draw", draw,
                        "drained", drained,
                        "drawAt", words.moment(view.opensAt(), found.place().zone())))
                .orElseGet(() -> Map.of("title", "", "offering", "", "draw", draw, "drained", drained, "drawAt", ""));
    }

    private static boolean awaitsDraw(RoomView room) {
        return room.ordering() == Ordering.LOTTERY && !room.drawn();
    }

    /**
     * The event with its sales.
     *
     * @throws Refusal NOT_FOUND
     */
    Map<String, Object> event(OfferingId id, PlainWords words) {
        OfferingView found = offerings.shown(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var model = new HashMap<String, Object>(inShort(found, words));
        model.put(
                "description",
                words.korean() ? found.description().ko() : found.description().en());
        model.put(
                "sales",
                found.sales().stream().map(sale -> sale(found, sale, words)).toList());
        return model;
    }

    Map<String, Object> inShort(OfferingView found, PlainWords words) {
        return Map.of(
                "offering", found.id().toString(),
                "title", say(found.title(), words),
                "place", say(found.place().name(), words),
                "sessions", sessions(found.sessions(), words));
    }

    private Map<String, Object> sale(OfferingView found, SaleView sale, PlainWords words) {
        ZoneId zone = found.place().zone();
        var model = new HashMap<String, Object>(line(sale.id()));
        model.put("opensAt", words.moment(sale.opensAt(), zone));
        model.put("closesAt", words.moment(sale.closesAt(), zone));
        model.put("scheduled", sale.state() == SaleState.SCHEDULED);
        model.put("open", sale.state() == SaleState.OPEN);
        model.put("closed", sale.state() == SaleState.CLOSED);
        model.put("ended", sale.endingReason());
        model.put("prices", prices(sale.prices(), words));
        List<SessionView> itsSessions = found.sessions().stream()
                .filter(session -> sale.sessionIds().contains(session.id()))
                .toList();
        model.put("sessions", sessions(itsSessions, words));
        return model;
    }

    /** The line in front of a sale; a room without a name where there is none. */
    private Map<String, Object> line(SaleId sale) {
        return rooms.ofSale(sale)
                .<Map<String, Object>>map(room -> Map.of(
                        "room",
                        room.id().toString(),
                        "draw",
                        awaitsDraw(room),
                        "paused",
                        room.state() == RoomState.PAUSED,
                        "drained",
                        room.state() == RoomState.DRAINING,
                        "shut",
                        room.state() == RoomState.CLOSED))
                .orElse(Map.of("room", "", "draw", false, "paused", false, "drained", false, "shut", false));
    }

    private static List<Map<String, String>> prices(List<CategoryPrice> prices, PlainWords words) {
        return prices.stream()
                .map(price -> Map.of(
                        "category",
                        price.category(),
                        "amount",
                        words.won(price.price().amount())))
                .toList();
    }

    private static List<Map<String, String>> sessions(List<SessionView> sessions, PlainWords words) {
        return sessions.stream()
                .map(session -> Map.of("startsAt", words.moment(session.startsAt(), session.zone())))
                .toList();
    }

    private static String say(LocalizedText text, PlainWords words) {
        return words.korean() ? text.ko() : text.en();
    }
}
