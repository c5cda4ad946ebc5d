package io.hanjul.rush;

import io.hanjul.rush.crowd.Deal;
import io.hanjul.rush.crowd.Guest;
import io.hanjul.rush.crowd.Reply;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Puts what a guest asks into a request of the public API, with the guest's own session, address and keys. */
final class Wire {

    private final Http http;
    private final Stage stage;
    private final Till till;
    private final String keys;
    private final String roomPath;

    /**
     * The wire to a stage.
     *
     * @param keys what the idempotency keys of this crowd begin with, so that no other crowd has the same
     */
    Wire(Http http, Stage stage, String keys) {
        this.http = http;
        this.stage = stage;
        this.till = new Till(http);
        this.keys = keys;
        this.roomPath = "/v1/rooms/" + stage.room();
    }

    /** Asks; the reply comes whatever happens. */
    CompletableFuture<Reply> ask(Guest guest) {
        Deal deal = guest.deal();
        return switch (guest.call()) {
            case JOIN -> send(turned(guest, roomPath + "/turns").POST(BodyPublishers.noBody()));
            case LINE -> send(turned(guest, roomPath + "/turns/me"));
            case LEAVE -> send(turned(guest, roomPath + "/turns/me").DELETE());
            case ENTER -> send(turned(guest, roomPath + "/entries").POST(BodyPublishers.noBody()));
            case EXIT -> send(inside(guest, roomPath + "/entries/me").DELETE());
            case LOOK ->
                send(of(guest, "/v1/sessions/" + stage.hallOf(guest.number()).session() + "/availability"));
            case HOLD -> send(keyed(inside(guest, "/v1/holds"), guest).POST(Http.json(wish(guest))));
            case GIVE_BACK -> send(of(guest, "/v1/holds/" + deal.hold()).DELETE());
            case PAY ->
                send(keyed(of(guest, "/v1/holds/" + deal.hold() + "/payments"), guest)
                        .POST(Http.json(Map.of())));
            case CHECKOUT -> till.press(deal.bill(), guest.button());
            case CONFIRM ->
                send(keyed(of(guest, "/v1/payments/" + deal.bill().payment() + "/confirm"), guest)
                        .POST(Http.json(confirmation(deal))));
            case PAYMENT -> send(of(guest, "/v1/payments/" + deal.bill().payment()));
            case BOOKING -> send(of(guest, "/v1/bookings/" + deal.booking()));
        };
    }

    private Map<String, Object> wish(Guest guest) {
        String session = stage.hallOf(guest.number()).session();
        Deal.Standing standing = guest.deal().standing();
        return standing.count() == 0
                ? Map.of("sessionId", session, "unitIds", guest.deal().units())
                : Map.of(
                        "sessionId",
                        session,
                        "pools",
                        List.of(Map.of("id", standing.area(), "count", standing.count())));
    }

    private static Map<String, Object> confirmation(Deal deal) {
        return Map.of(
                "paymentKey", deal.paymentKey(),
                "orderId", deal.bill().orderId(),
                "amount", Map.of("amount", deal.bill().amount(), "currency", "KRW"));
    }

    private CompletableFuture<Reply> send(HttpRequest.Builder request) {
        return http.ask(request.build());
    }

    private HttpRequest.Builder of(Guest guest, String path) {
        URI address = stage.server().resolve(path);
        return Http.to(address)
                .header("Authorization", "Bearer " + stage.tokens().get(guest.number()))
                .header(Addresses.HEADER, Addresses.of(guest.number()));
    }

    private HttpRequest.Builder turned(Guest guest, String path) {
        HttpRequest.Builder request = of(guest, path);
        return guest.line().turn().isEmpty()
                ? request
                : request.header("Hanjul-Turn", guest.line().turn());
    }

    private HttpRequest.Builder inside(Guest guest, String path) {
        return of(guest, path).header("Hanjul-Entry", guest.line().pass());
    }

    private HttpRequest.Builder keyed(HttpRequest.Builder request, Guest guest) {
        return request.header("Content-Type", "application/json")
                .header("Idempotency-Key", "rush-" + keys + "-" + guest.number() + "-" + guest.attempt());
    }
}
