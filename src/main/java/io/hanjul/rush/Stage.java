package io.hanjul.rush;

import io.hanjul.rush.crowd.Behaviour;
import io.hanjul.rush.crowd.Seats;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a crowd is sent.
 *
 * @param server address of the server
 * @param sale the rehearsal
 * @param room its waiting room
 * @param unitsPerPerson most seats that one guest may have
 * @param halls its sessions
 * @param tokens access tokens of the simulated guests, one for each
 */
record Stage(URI server, String sale, String room, int unitsPerPerson, List<Hall> halls, List<String> tokens) {

    /**
     * One session.
     *
     * @param session its id
     * @param seats its seats
     * @param behaviour how people behave towards it
     */
    record Hall(String session, Seats seats, Behaviour behaviour) {}

    /** The session that a guest is interested in. */
    Hall hallOf(int guest) {
        return halls.get(guest % halls.size());
    }

    /** Seats of a guest's session, told apart from the same seats of other sessions in the same hall. */
    List<String> cellsOf(int guest, List<String> units) {
        String session = hallOf(guest).session();
        return units.stream().map(unit -> session + "/" + unit).toList();
    }

    /** Room in each area, by session and unit as in {@link #cellsOf}. */
    Map<String, Integer> areas() {
        Map<String, Integer> areas = new HashMap<>();
        halls.forEach(hall ->
                hall.seats().areas().forEach(area -> areas.put(hall.session() + "/" + area.id(), area.capacity())));
        return areas;
    }

    int guests() {
        return tokens.size();
    }

    int cells() {
        return halls.stream().mapToInt(hall -> hall.seats().size()).sum();
    }
}
