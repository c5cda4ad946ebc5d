package io.hanjul.waitingroom;

import io.hanjul.ids.AdmissionId;
import io.hanjul.waitingroom.line.Past.Lane;
import io.hanjul.waitingroom.line.Turn;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Lets many out of a room at once, and gives on what they had: the places of those who were inside, and the calls of
 * those who were called and never came in. Places of guests whose booking was committed meanwhile are given on as
 * well, on whichever node it was.
 */
@Component
class Exits {

    private final ExitTable exits;
    private final PlacesDueTable placesDue;
    private final CallTable calls;
    private final ReturnTable returns;
    private final RoomTable rooms;
    private final RoomWatch watch;

    Exits(
            ExitTable exits,
            PlacesDueTable placesDue,
            CallTable calls,
            ReturnTable returns,
            RoomTable rooms,
            RoomWatch watch) {
        this.exits = exits;
        this.placesDue = placesDue;
        this.calls = calls;
        this.returns = returns;
        this.rooms = rooms;
        this.watch = watch;
    }

    /**
     * One answer for each, in the same order. Needs the room's lock. Locks: admission.
     *
     * @param room as it is under the lock
     */
    List<Leaver.Answer> letOut(RoomRow room, List<Leaver> leavers) {
        int due = placesDue.takeDue(room.id());
        if (leavers.isEmpty()) {
            giveBack(room, due);
            return List.of();
        }
        List<Turn> turns = each(leavers, Leaver.OfLine.class)
                .map(leaver -> leaver.turn().turn())
                .toList();
        List<AdmissionId> asked =
                each(leavers, Leaver.OfRoom.class).map(Leaver.OfRoom::admission).toList();
        Set<Turn> fresh = exits.leave(room.id(), turns);
        List<ExitTable.Place> places = exits.places(room.id(), turns, asked);
        Set<AdmissionId> ended = end(room, places, Set.copyOf(turns));
        giveBack(room, ended.size() + due);
        places.stream().map(ExitTable.Place::turn).forEach(fresh::remove);
        giveOnCalls(room, fresh);
        return answers(leavers, places, ended);
    }

    private static <T extends Leaver> Stream<T> each(List<Leaver> leavers, Class<T> kind) {
        return leavers.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** A place whose time is over is left to those who tidy, unless its guest leaves the line as well. */
    private Set<AdmissionId> end(RoomRow room, List<ExitTable.Place> places, Set<Turn> turns) {
        List<AdmissionId> ending = places.stream()
                .filter(place -> place.inForce() || (place.taken() && turns.contains(place.turn())))
                .map(ExitTable.Place::id)
                .toList();
        return ending.isEmpty() ? Set.of() : exits.end(room.id(), ending);
    }

    private void giveBack(RoomRow room, int places) {
        if (places > 0) {
            rooms.giveBack(room.id(), places);
        }
    }

    /** Nobody keeps a place any longer for those who were called and go without having come in. */
    private void giveOnCalls(RoomRow room, Collection<Turn> turns) {
        if (turns.isEmpty() || room.calledUpTo() == 0) {
            return;
        }
        KnownRoom known = watch.known(room);
        watch.catchUp(known, room);
        List<Long> ordinals = turns.stream()
                .flatMap(turn -> known.ordinal(turn).stream().boxed())
                .filter(ordinal -> ordinal < room.calledUpTo())
                .toList();
        if (ordinals.isEmpty()) {
            return;
        }
        Map<Long, Lane> behind = returns.left(room.id(), ordinals);
        List<Long> called = ordinals.stream()
                .filter(ordinal -> !behind.containsKey(ordinal))
                .filter(ordinal -> known.line().calledBetween(ordinal, ordinal + 1) > 0)
                .toList();
        if (!called.isEmpty()) {
            calls.gone(room.id(), called);
        }
    }

    private static List<Leaver.Answer> answers(
            List<Leaver> leavers, List<ExitTable.Place> places, Set<AdmissionId> ended) {
        var out = new HashSet<>(ended);
        places.stream()
                .filter(ExitTable.Place::wasLeft)
                .map(ExitTable.Place::id)
                .forEach(out::add);
        return leavers.stream()
                .map(leaver -> leaver instanceof Leaver.OfRoom of && !out.contains(of.admission())
                        ? Leaver.Answer.OVER
                        : Leaver.Answer.OUT)
                .toList();
    }
}
