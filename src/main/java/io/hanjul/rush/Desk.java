package io.hanjul.rush;

import io.hanjul.rush.crowd.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What whoever sends the crowd does before and after it: signs in, sets the rehearsal up, gets guests, ends it. */
final class Desk {

    private static final int SIGNED_OUT = 401;

    private final Http http;
    private final URI server;
    private Map<String, String> account = Map.of();
    private String bearer = "";

    Desk(Http http, URI server) {
        this.http = http;
        this.server = server;
    }

    /** What the server gave for the guests. */
    record Guests(JsonNode tokens, String room, String clientAddress) {}

    void signIn(String email, String password) throws IOException {
        account = Map.of("email", email, "password", password);
        bearer = "";
        Reply reply = http.await(to("/v1/session").POST(Http.json(account)).build());
        JsonNode body = Said.unlessOk(reply, "cannot sign in as " + email).body();
        if (body.path("passwordChangeRequired").asBoolean(false)) {
            throw new Said("%s must choose a password first: sign in at %s".formatted(email, server));
        }
        bearer = "Bearer " + body.path("accessToken").asString();
    }

    /** A crowd may take longer than a sign-in lasts, so whoever has an account signs in again then. */
    private Reply ask(Supplier<HttpRequest> request) throws IOException {
        Reply reply = http.await(request.get());
        if (reply.status() != SIGNED_OUT || account.isEmpty()) {
            return reply;
        }
        signIn(account.getOrDefault("email", ""), account.getOrDefault("password", ""));
        return http.await(request.get());
    }

    /** A concert of one evening, or any concert: what somebody who names no sale wants to see rehearsed. */
    String saleToRehearse() throws IOException {
        String any = "";
        for (JsonNode offering :
                get("/v1/offerings?limit=100", "cannot see what is on").path("items")) {
            for (JsonNode sale : offering.path("sales")) {
                boolean concert = offering.path("kind").asString("").equals("PERFORMANCE");
                boolean over = sale.path("state").asString("").equals("CLOSED");
                if (concert && !over) {
                    any = sale.path("id").asString("");
                }
                if (concert && !over && sale.path("sessionIds").size() == 1) {
                    return any;
                }
            }
        }
        if (any.isEmpty()) {
            throw new Said("there is no concert to rehearse; name a sale with --sale or --rehearse");
        }
        return any;
    }

    /** Sets up a rehearsal of that sale; the rehearsal's id. */
    String rehearse(String sale, Options options) throws IOException {
        Map<String, Object> terms = Map.of(
                "opensInSeconds", options.opensIn().toSeconds(),
                "ratePerMinute", options.ratePerMinute(),
                "maxInside", options.maxInside());
        Reply reply = ask(() ->
                to("/v1/sales/" + sale + "/rehearsals").POST(Http.json(terms)).build());
        return Said.unlessOk(reply, "cannot set up a rehearsal")
                .body()
                .path("sale")
                .path("id")
                .asString();
    }

    /** Sessions of that many simulated guests. */
    Guests guests(String sale, int guests) throws IOException {
        Reply reply = ask(() -> to("/v1/rehearsals/" + sale + "/guests")
                .header(Addresses.HEADER, Addresses.of(0))
                .POST(Http.json(Map.of("guests", guests)))
                .build());
        JsonNode body = Said.unlessOk(reply, "cannot get simulated guests").body();
        return new Guests(
                body.path("tokens"),
                body.path("roomId").asString(""),
                body.path("clientAddress").asString(""));
    }

    void end(String sale) throws IOException {
        Reply reply = ask(() ->
                to("/v1/rehearsals/" + sale + "/end").POST(Http.json(Map.of())).build());
        Said.unlessOk(reply, "cannot end the rehearsal");
    }

    /** What an address of the API has. */
    JsonNode get(String path, String otherwise) throws IOException {
        return Said.unlessOk(ask(() -> to(path).GET().build()), otherwise).body();
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = Http.to(server.resolve(path)).header("Content-Type", "application/json");
        return bearer.isEmpty() ? request : request.header("Authorization", bearer);
    }
}
