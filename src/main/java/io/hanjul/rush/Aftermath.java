package io.hanjul.rush;

import io.hanjul.rush.audit.Evidence;
import io.hanjul.rush.crowd.Deal;
import io.hanjul.rush.crowd.Guest;
import io.hanjul.rush.crowd.Reply;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What is asked once everybody is done: each guest for their booking, the hall for what is sold, and the gateway,
 * which is the judge, for the money.
 */
final class Aftermath {

    private static final int AT_ONCE = 32;

    private final Http http;
    private final Stage stage;
    private final Witness witness;
    private final Patience patience;

    /** How to wait between two tries. */
    interface Pauses {
        void pause() throws InterruptedException;
    }

    /**
     * How long an answer, or money on its way back, is waited for.
     *
     * @param tries how often it is asked for again
     * @param pauses what is between two tries
     */
    record Patience(int tries, Pauses pauses) {}

    Aftermath(Http http, Stage stage, Witness witness, Patience patience) {
        this.http = http;
        this.stage = stage;
        this.witness = witness;
        this.patience = patience;
    }

    /** Every acknowledged booking as its guest sees it now. */
    List<Evidence.Booking> bookings() throws InterruptedException {
        var bookings = new ArrayList<Evidence.Booking>();
        List<Guest> booked = witness.booked();
        for (int from = 0; from < booked.size(); from += AT_ONCE) {
            List<Guest> some = booked.subList(from, Math.min(booked.size(), from + AT_ONCE));
            var replies = some.stream().map(guest -> http.ask(request(guest))).toList();
            for (int i = 0; i < some.size(); i++) {
                Reply reply = replies.get(i).join();
                for (int tries = 0; reply.isPassing() && tries < patience.tries(); tries++) {
                    patience.pauses().pause();
                    reply = http.ask(request(some.get(i))).join();
                }
                bookings.add(bookingOf(some.get(i), reply));
            }
        }
        return bookings;
    }

    private java.net.http.HttpRequest request(Guest guest) {
        return Http.to(stage.server().resolve("/v1/bookings/" + guest.deal().booking()))
                .header("Authorization", "Bearer " + stage.tokens().get(guest.number()))
                .header(Addresses.HEADER, Addresses.of(guest.number()))
                .build();
    }

    private Evidence.Booking bookingOf(Guest guest, Reply reply) {
        Deal deal = guest.deal();
        String seen = reply.status() == 200 ? reply.text("state") : reply.code();
        boolean stands = seen.equals(Evidence.Booking.STANDS);
        JsonNode body = reply.body();
        List<String> units = stands ? body.path("units").findValuesAsString("unitId") : deal.units();
        List<String> cells = stage.cellsOf(guest.number(), units);
        long amount = stands
                ? body.path("total").path("amount").asLong(0)
                : deal.bill().amount();
        Deal.Standing standing = deal.standing();
        String area = standing.count() == 0
                ? ""
                : stage.cellsOf(guest.number(), List.of(standing.area())).getFirst();
        return new Evidence.Booking(guest.number(), deal.booking(), deal.bill().orderId(), cells, area, amount, seen);
    }

    /**
     * What the gateway has for each order of ours; asked again while money that belongs to no booking may be on its
     * way back.
     *
     * @throws IOException when its ledger cannot be read
     */
    List<Evidence.Order> orders(List<Evidence.Booking> bookings, String gateway)
            throws IOException, InterruptedException {
        if (witness.orders().isEmpty()) {
            return List.of();
        }
        Map<String, Long> due = new HashMap<>();
        bookings.forEach(booking -> due.merge(booking.orderId(), booking.amount(), Long::sum));
        List<Evidence.Order> orders = readOrders(gateway);
        for (int tries = 0; tries < patience.tries() && !agree(orders, due); tries++) {
            patience.pauses().pause();
            orders = readOrders(gateway);
        }
        return orders;
    }

    private static boolean agree(List<Evidence.Order> orders, Map<String, Long> due) {
        return orders.stream().allMatch(order -> order.balance() == due.getOrDefault(order.id(), 0L));
    }

    private List<Evidence.Order> readOrders(String gateway) throws IOException {
        Reply ledger = Said.unlessOk(
                http.await(Http.to(URI.create(gateway + "/ledger")).build()), "cannot read the gateway's ledger");
        Map<String, Long> balances = new HashMap<>();
        for (JsonNode line : ledger.body().path("items")) {
            balances.merge(
                    line.path("orderId").asString(""),
                    line.path("balanceAmount").asLong(0),
                    Long::sum);
        }
        return witness.orders().entrySet().stream()
                .map(order ->
                        new Evidence.Order(order.getValue(), order.getKey(), balances.getOrDefault(order.getKey(), 0L)))
                .toList();
    }

    /** Address of the gateway: as said, else where the last guest paid. */
    String gateway(String said) {
        return said.isEmpty() ? Till.gatewayOf(witness.lastCheckout()) : said;
    }
}
