package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an order changes, as the chain tells it. */
class OrderPolicyTests {

    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");
    private static final RoomMessage LATE = new RoomMessage("늦습니다", "We are late");

    private final RoomRow room = RoomRows.opened(NOW, new LineState(0, 0, Chain.START));

    private List<RoomLog.Change> changes(RoomRow before, RoomMessage said) {
        RoomRow.Orders after = before.orders().next(before.orders().mode(), said);
        return OrderPolicy.changes(before, after, before.terms());
    }

    @Test
    void aMessageIsToldInBothLanguagesAndSoIsThatItWasTakenBack() {
        assertThat(changes(room, LATE))
                .containsExactly(
                        new RoomLog.Change("messageKo", "", LATE.ko()), new RoomLog.Change("messageEn", "", LATE.en()));
        RoomRow late = room.ordered(room.orders().next(RoomState.OPEN, LATE), room.terms(), room.chain());
        assertThat(changes(late, RoomMessage.NONE))
                .containsExactly(
                        new RoomLog.Change("messageKo", LATE.ko(), ""), new RoomLog.Change("messageEn", LATE.en(), ""));
        assertThat(changes(late, new RoomMessage(LATE.ko(), "Sorry")))
                .containsExactly(new RoomLog.Change("messageEn", LATE.en(), "Sorry"));
        assertThat(changes(late, LATE)).isEmpty();
    }
}
