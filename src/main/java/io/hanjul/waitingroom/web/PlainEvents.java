package io.hanjul.waitingroom.web;

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

    /** Name and address of the event that the room stands in front of; empty texts when the sale is gone. */
    Map<String, Object> ofRoom(RoomId room, PlainWords words) {
        return sales.find(rooms.find(room).saleId())
                .flatMap(sale -> offerings.find(sale.offeringId()))
                .<Map<String, Object>>map(found -> Map.of(
                        "title", say(found.title(), words),
                        "offering", found.id().toString()))
                .orElseGet(() -> Map.of("title", "", "offering", ""));
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
        return Map.of(
                "opensAt", words.moment(sale.opensAt(), zone),
                "closesAt", words.moment(sale.closesAt(), zone),
                "scheduled", sale.state() == SaleState.SCHEDULED,
                "open", sale.state() == SaleState.OPEN,
                "closed", sale.state() == SaleState.CLOSED,
                "ended", sale.endingReason(),
                "room", roomOf(sale.id()),
                "sessions",
                        sessions(
                                found.sessions().stream()
                                        .filter(session -> sale.sessionIds().contains(session.id()))
                                        .toList(),
                                words));
    }

    private String roomOf(SaleId sale) {
        return rooms.ofSale(sale).map(room -> room.id().toString()).orElse("");
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
