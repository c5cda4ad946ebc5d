package io.hanjul.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoHallTests {

    private static final double CHAIR = 20;

    @Test
    void noTwoSeatsStandInEachOthersPlace() {
        List<Spot> spots = spots(DemoHall.plan());

        for (int i = 0; i < spots.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(spots.get(i).distance(spots.get(j)))
                        .as("%s and %s", spots.get(i), spots.get(j))
                        .isGreaterThanOrEqualTo(CHAIR);
            }
        }
    }

    private record Spot(String guid, int x, int y) {

        double distance(Spot other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    private static List<Spot> spots(JsonNode plan) {
        var spots = new ArrayList<Spot>();
        plan.get("zones")
                .values()
                .forEach(zone -> zone.get("rows")
                        .values()
                        .forEach(row -> row.get("seats")
                                .values()
                                .forEach(seat -> spots.add(spot(zone.get("position"), seat)))));
        return spots;
    }

    private static Spot spot(JsonNode origin, JsonNode seat) {
        JsonNode position = seat.get("position");
        return new Spot(
                seat.get("seat_guid").asString(),
                origin.get("x").asInt() + position.get("x").asInt(),
                origin.get("y").asInt() + position.get("y").asInt());
    }
}
