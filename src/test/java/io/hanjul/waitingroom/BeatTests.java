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
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What a beat is answered with in a line of a hundred thousand, in which all ask seldom. */
class BeatTests {

    private static final int WAITING = 100_000;
    private static final long PLACE = 9_000;
    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");
    private static final RoomId ID = RoomId.of("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c");
    private static final RoomRow.Terms TERMS =
            new RoomRow.Terms(1, 1, NOW, NOW.plus(Duration.ofHours(3)), 1_000, 100_000);

    private final WaitingRoomSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("hanjul.waitingroom", WaitingRoomSettings.class);
    private final RoomRow row = RoomRow.opened(
            ID, SaleId.of("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8d"), TERMS, new LineState(0, 0, Chain.START));
    private final KnownRoom room = new KnownRoom(row, new RoomKeys(ID.value(), Map.of(1, new byte[32]), 1, 1), NOW);

    @Test
    void aLineThatBecomesFasterIsHeardOfInTime() {
        var tick = new SealedTick(7, 0, WAITING, List.of(new Part(1, 0, WAITING, true)), 1, "");
        room.add(List.of(tick), Rhythm.moment(NOW.plusSeconds(3_600)));
        room.count(NOW);
        Beat before = beat();
        assertThat(before.pollAfter()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));

        Chain chain = Chain.START.with("MODE", "");
        room.read(
                row.ordered(
                        row.orders().next(RoomState.OPEN, RoomMessage.NONE), TERMS.admitting(10_000, 100_000), chain),
                NOW);
        assertThat(room.waitOf(PLACE, NOW).to()).isLessThan(Duration.ofMinutes(2));
        assertThat(beat().pollAfter()).as("the turn may come in a minute").isLessThan(Duration.ofMinutes(1));
        assertThat(before.interval())
                .as("and this is when the page is heard next")
                .isLessThan(settings.callWindow());
    }

    private Beat beat() {
        return Beat.of(room, PLACE, settings, NOW);
    }
}
