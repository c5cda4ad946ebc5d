package io.hanjul.rush.crowd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How somebody picks an area that is sold by number: any one that has room for the whole party. */
final class AreaChoice {

    private final Seats seats;
    private final Map<String, Integer> free = new HashMap<>();

    AreaChoice(Seats seats, JsonNode availability) {
        this.seats = seats;
        availability
                .path("pools")
                .forEach(pool ->
                        free.put(pool.path("id").asString(""), pool.path("free").asInt(0)));
    }

    /** Whether that guest would rather stand: as many as there is room for them among all. */
    boolean suits(Persona persona) {
        return persona.stands() < seats.shareOfAreas();
    }

    /** So many of an area; empty when none has as many. */
    Optional<Deal.Standing> choose(int party, Dice dice) {
        List<Seats.Area> roomy =
                seats.areas().stream().filter(area -> left(area) >= party).toList();
        return roomy.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Deal.Standing(roomy.get(dice.below(roomy.size())).id(), party));
    }

    /** The most that one area has left. */
    int most() {
        return seats.areas().stream().mapToInt(this::left).max().orElse(0);
    }

    private int left(Seats.Area area) {
        return free.getOrDefault(area.id(), 0);
    }
}
