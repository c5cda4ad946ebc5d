package io.hanjul.rush;

import io.hanjul.rush.crowd.Behaviour;
import io.hanjul.rush.crowd.Pace;
import io.hanjul.rush.crowd.Seats;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks up all that a crowd has to know of where it is sent. */
final class StageSetter {

    private final Desk desk;
    private final URI server;

    StageSetter(Desk desk, URI server) {
        this.desk = desk;
        this.server = server;
    }

    Stage set(String sale, Desk.Guests guests, Pace pace) throws IOException {
        JsonNode found = desk.get("/v1/sales/" + sale, "cannot see the sale");
        if (!found.path("rehearsal").asBoolean(false)) {
            throw new Said("sale %s is no rehearsal; --rehearse %s sets one up for it".formatted(sale, sale));
        }
        if (guests.room().isEmpty()) {
            throw new Said("the rehearsal has no waiting room to send a crowd to");
        }
        var halls = new ArrayList<Stage.Hall>();
        for (JsonNode session : found.path("sessionIds")) {
            halls.add(hall(session.asString(), pace));
        }
        List<String> tokens =
                guests.tokens().valueStream().map(JsonNode::asString).toList();
        return new Stage(
                server, sale, guests.room(), found.path("unitsPerPerson").asInt(1), List.copyOf(halls), tokens);
    }

    private Stage.Hall hall(String session, Pace pace) throws IOException {
        String layout = desk.get("/v1/sessions/" + session, "cannot see the session")
                .path("layoutId")
                .asString();
        Seats seats = Seats.of(desk.get("/v1/layouts/" + layout, "cannot see the hall"));
        return new Stage.Hall(session, seats, new Behaviour(seats, pace));
    }

    /** How many seats are sold now. */
    int sold(Stage stage) throws IOException {
        int sold = 0;
        for (Stage.Hall hall : stage.halls()) {
            sold += desk.get("/v1/sessions/" + hall.session() + "/availability", "cannot see the seats")
                    .path("sold")
                    .asInt(0);
        }
        return sold;
    }
}
