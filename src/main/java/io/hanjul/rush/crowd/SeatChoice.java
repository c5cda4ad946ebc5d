package io.hanjul.rush.crowd;

import java.util.ArrayList;
import java.util.List;

/**
 * How somebody picks seats: most want the front, so they look at a stretch of the best free ones, the shorter the
 * pickier, and take some of it. Whoever comes with friends takes neighbours of one row.
 */
final class SeatChoice {

    /** The pickiest look at this many of the best groups. */
    private static final int SHORTEST_LIST = 12;

    private final Seats seats;
    private final byte[] states;

    SeatChoice(Seats seats, byte[] states) {
        this.seats = seats;
        this.states = states;
    }

    /** Ids of seats for the whole party; empty when there are not enough, or not side by side. */
    List<String> choose(Persona persona, Dice dice) {
        List<int[]> groups = persona.together() ? neighbours(persona.party()) : singles();
        int wanted = persona.together() ? 1 : persona.party();
        if (groups.size() < wanted) {
            return List.of();
        }
        int looked = (int) Math.max(SHORTEST_LIST, groups.size() * persona.taste());
        int stretch = Math.min(groups.size(), Math.max(looked, wanted));
        int first = dice.below(stretch - wanted + 1);
        var chosen = new ArrayList<String>();
        for (int[] group : groups.subList(first, first + wanted)) {
            for (int seat : group) {
                chosen.add(seats.unitIds().get(seat));
            }
        }
        return List.copyOf(chosen);
    }

    /** How many seats are free. */
    int free() {
        return singles().size();
    }

    private List<int[]> singles() {
        var free = new ArrayList<int[]>();
        for (int[] row : seats.rows()) {
            for (int seat : row) {
                if (Seats.isFree(states, seat)) {
                    free.add(new int[] {seat});
                }
            }
        }
        return free;
    }

    private List<int[]> neighbours(int party) {
        var groups = new ArrayList<int[]>();
        for (int[] row : seats.rows()) {
            for (int from = 0; from + party <= row.length; from++) {
                if (allFree(row, from, party)) {
                    groups.add(java.util.Arrays.copyOfRange(row, from, from + party));
                }
            }
        }
        return groups;
    }

    private boolean allFree(int[] row, int from, int party) {
        for (int i = from; i < from + party; i++) {
            if (!Seats.isFree(states, row[i])) {
                return false;
            }
        }
        return true;
    }
}
