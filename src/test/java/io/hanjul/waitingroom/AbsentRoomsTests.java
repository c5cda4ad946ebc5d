package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.RoomKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of two rooms, whose sales are over in an hour and are over already. */
class AbsentRoomsTests {

    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");

    private final KnownRoom open = room(1, NOW.plus(Duration.ofHours(1)));
    private final KnownRoom over = room(2, NOW);
    private final List<KnownRoom> both = List.of(open, over);
    private final AbsentRooms absent = new AbsentRooms(Duration.ofMinutes(15));

    private static KnownRoom room(int number, Instant closesAt) {
        var id = new RoomId(new UUID(0, number));
        var terms = new RoomRow.Terms(1, 1, NOW.minusSeconds(60), closesAt, 60, 5);
        RoomRow row = RoomRow.opened(id, new SaleId(new UUID(1, number)), terms, new LineState(0, 0, Chain.START));
        return new KnownRoom(row, new RoomKeys(id.value(), Map.of(1, new byte[32]), 1, 1), NOW);
    }

    private Set<RoomId> keptAfter(int minutes, Set<RoomId> read) {
        return absent.kept(both, read, NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void aRoomOfASaleThatGoesOnIsKeptForAWhile() {
        assertThat(keptAfter(0, Set.of())).containsExactly(open.id());
        assertThat(keptAfter(14, Set.of())).containsExactly(open.id());
        assertThat(keptAfter(15, Set.of())).isEmpty();
    }

    @Test
    void whatIsThereAgainAndMissingOnceMoreIsKeptAsLong() {
        assertThat(keptAfter(0, Set.of())).containsExactly(open.id());
        assertThat(keptAfter(10, Set.of(open.id()))).isEmpty();
        assertThat(keptAfter(20, Set.of())).containsExactly(open.id());
        assertThat(keptAfter(34, Set.of())).containsExactly(open.id());
    }

    @Test
    void nothingIsKeptWhereNobodyWantsThat() {
        assertThat(new AbsentRooms(Duration.ZERO).kept(both, Set.of(), NOW)).isEmpty();
    }
}
