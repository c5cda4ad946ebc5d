package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Rhythm;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.SealedTick;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomHistoryTests {

    private static final Instant OPENS = Instant.parse("2026-12-24T10:00:00Z");
    private static final RoomId ID = RoomId.of("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c");
    private static final RoomRow ROW = RoomRow.opened(
            ID,
            SaleId.of("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8d"),
            new RoomRow.Terms(1, 1, OPENS, OPENS.plus(Duration.ofHours(1)), 60, 5),
            new LineState(0, 0, Chain.START));

    private final KnownRoom room =
            new KnownRoom(ROW, new RoomKeys(ID.value(), Map.of(1, new byte[32]), 1, 1), Instant.EPOCH);
    private final RoomHistory history = new RoomHistory(Duration.ofSeconds(10));

    /** Of ten turns in a tick, three belong to a node that died: nobody knows whether anybody has them. */
    @Test
    void theFirstSampleHasNoPaceAndTheNextCountsPeople() {
        room.read(ROW, OPENS);
        assertThat(history.sample(room, OPENS).arrivals()).isZero();

        var tick = new SealedTick(7, 0, 10, List.of(new Part(1, 0, 7, true), new Part(2, 7, 3, false)), 1, "");
        room.add(List.of(tick), Rhythm.moment(OPENS.plusSeconds(90)));
        RoomRow joined = ROW.sealed(new LineState(7, 10, Chain.START.with("TICK", "")));
        room.read(joined.called(10, RoomRow.Carry.NONE, joined.chain().with("MOVE", "")), OPENS.plusSeconds(2));
        RoomsLive.Sample sample = history.sample(room, OPENS.plusSeconds(2));
        assertThat(sample.arrivals()).isEqualTo(3.5);
        assertThat(sample.called()).isEqualTo(3.5);
        assertThat(sample.waiting()).isZero();
    }

    @Test
    void showsHowTheRoomStoodAndWhatWasLeft() {
        room.read(
                ROW.ordered(
                        ROW.orders().next(RoomState.PAUSED, RoomMessage.NONE),
                        ROW.terms().admitting(30, 2),
                        Chain.START.with("MODE", "")),
                OPENS);
        history.note(new RoomsLive.Stock(90, 6, 4));
        RoomsLive.Sample sample = history.sample(room, OPENS);
        assertThat(sample.state()).isEqualTo(RoomState.PAUSED);
        assertThat(sample.ratePerMinute()).isEqualTo(30);
        assertThat(sample.maxInside()).isEqualTo(2);
        assertThat(sample.stock()).isEqualTo(new RoomsLive.Stock(90, 6, 4));
    }

    @Test
    void keepsNoMoreThanItShould() {
        for (int second = 0; second <= 60; second++) {
            history.sample(room, OPENS.plusSeconds(second));
        }
        assertThat(history.since(Instant.EPOCH)).hasSize(11);
        assertThat(history.since(OPENS.plusSeconds(58)))
                .extracting(RoomsLive.Sample::at)
                .containsExactly(OPENS.plusSeconds(59), OPENS.plusSeconds(60));
    }
}
