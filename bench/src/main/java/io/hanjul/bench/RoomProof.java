package io.hanjul.bench;

import io.hanjul.waitingroom.line.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true of a line after whatever happened to it, by what its guests were told.
 *
 * @param stood everybody who was answered with a turn
 * @param admissions all that the database has
 * @param mostInside most people inside at once
 */
record RoomProof(List<Stood> stood, List<Admission> admissions, int mostInside) {

    /** One tick, and how far the clocks of two nodes may be apart on one machine. */
    static final long WINDOW_MILLIS = 220;

    private static final int NAMED = 3;

    private static final String ADMISSIONS = """
            SELECT CAST(id AS text) AS id, epoch, tick, boot, turn_index, admitted_at, ended_at
            FROM admission
            WHERE room_id = CAST(:room AS uuid)
            """;

    /**
     * Somebody who was answered with a turn.
     *
     * @param turn the turn
     * @param sentAt when the request was sent for the first time, in milliseconds
     * @param answeredAt when the answer was there
     * @param place where it stands; -1 when no sealed tick has it
     * @param admissions all admissions that its owner was told of
     */
    record Stood(Turn turn, long sentAt, long answeredAt, long place, List<String> admissions) {}

    /** An admission in the database; it ends in the future when it has not ended. */
    record Admission(String id, Turn turn, Instant from, Instant to) {}

    /** All admissions of a room. */
    static List<Admission> admissionsOf(String room, JdbcClient jdbc) {
        return jdbc.sql(ADMISSIONS)
                .param("room", room)
                .query((row, number) -> new Admission(
                        row.getString("id"),
                        new Turn(
                                row.getInt("epoch"), row.getLong("tick"), row.getInt("boot"), row.getInt("turn_index")),
                        row.getTimestamp("admitted_at").toInstant(),
                        row.getTimestamp("ended_at") == null
                                ? Instant.MAX
                                : row.getTimestamp("ended_at").toInstant()))
                .list();
    }

    /** Everything that is broken. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        say(broken, "turns that were acknowledged stand nowhere", lost());
        say(broken, "turns stand where another one does", shared());
        say(broken, "stand before somebody who came clearly before them", inversions());
        say(broken, "turns were admitted twice", admittedTwice());
        say(broken, "admissions that were acknowledged are gone", goneAdmissions());
        int inside = insideAtOnce();
        if (inside > mostInside) {
            broken.add(inside + " were inside at once, and there are " + mostInside + " places");
        }
        return broken;
    }

    private static void say(List<String> broken, String what, List<?> who) {
        if (!who.isEmpty()) {
            broken.add(who.size() + " " + what + ", such as " + who.subList(0, Math.min(NAMED, who.size())));
        }
    }

    List<Turn> lost() {
        return stood.stream().filter(one -> one.place() < 0).map(Stood::turn).toList();
    }

    List<Turn> shared() {
        var places = new HashSet<Long>();
        return stood.stream()
                .filter(one -> one.place() >= 0 && !places.add(one.place()))
                .map(Stood::turn)
                .toList();
    }

    /** Who was answered more than the window before somebody else asked is ahead of them. */
    List<Turn> inversions() {
        List<Stood> byAnswer = placed(Comparator.comparingLong(Stood::answeredAt));
        var wrong = new ArrayList<Turn>();
        long lastBefore = -1;
        int next = 0;
        for (Stood one : placed(Comparator.comparingLong(Stood::sentAt))) {
            for (; byAnswer.get(next).answeredAt() + WINDOW_MILLIS < one.sentAt(); next++) {
                lastBefore = Math.max(lastBefore, byAnswer.get(next).place());
            }
            if (one.place() < lastBefore) {
                wrong.add(one.turn());
            }
        }
        return wrong;
    }

    private List<Stood> placed(Comparator<Stood> order) {
        return stood.stream().filter(one -> one.place() >= 0).sorted(order).toList();
    }

    /** By what their owners were told, or by what is written. */
    List<Turn> admittedTwice() {
        Map<Turn, Set<String>> byTurn = new HashMap<>();
        admissions.forEach(one ->
                byTurn.computeIfAbsent(one.turn(), turn -> new HashSet<>()).add(one.id()));
        stood.forEach(one ->
                byTurn.computeIfAbsent(one.turn(), turn -> new HashSet<>()).addAll(one.admissions()));
        return byTurn.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> goneAdmissions() {
        var there = new HashSet<String>();
        admissions.forEach(one -> there.add(one.id()));
        return stood.stream()
                .flatMap(one -> one.admissions().stream())
                .filter(id -> !there.contains(id))
                .toList();
    }

    /** Most who were inside at any instant. */
    int insideAtOnce() {
        var changes = new TreeMap<Instant, Integer>();
        admissions.forEach(one -> {
            changes.merge(one.from(), 1, Integer::sum);
            changes.merge(one.to(), -1, Integer::sum);
        });
        int inside = 0;
        int most = 0;
        for (int change : changes.values()) {
            inside += change;
            most = Math.max(most, inside);
        }
        return most;
    }
}
