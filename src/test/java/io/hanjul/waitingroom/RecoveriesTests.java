package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.RoomRows.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.hanjul.testing.MovableClock;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** When a leader leaves a room alone: its database is behind this node, or may be and nobody has come yet who knows. */
class RecoveriesTests {

    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration LENGTH = Duration.ofSeconds(40);
    private static final Chain LONGER = Chain.START.with("MOVE", "");

    private final MovableClock clock = new MovableClock();
    private final RecoveryTable table = mock();
    private final Recoveries recoveries = new Recoveries(
            table,
            mock(),
            mock(),
            mock(TransactionTemplate.class),
            new RecoverySettings(LENGTH, LOOK, 1_000, 1_000, Duration.ZERO),
            new SimpleMeterRegistry(),
            clock);

    private RoomRow row(Duration ago, int era, Chain chain) {
        RoomRow opened = RoomRows.opened(clock.instant(), new LineState(0, 0, chain));
        RoomRow stepped = RoomRows.stepped(opened, new RoomRow.LastStep(ago, clock.instant()));
        return RoomRows.recovered(stepped, new Recovery(era, false, -1, -1));
    }

    private boolean forbids(RoomRow room, RoomRow remembered) {
        return recoveries.forbid(room, known(remembered));
    }

    private KnownRoom known(RoomRow row) {
        KnownRoom known = RoomRows.known(row, clock.instant());
        known.read(row, clock.instant());
        return known;
    }

    @Test
    void aRoomThatStoodStillForLongIsLeftAloneUntilGuestsHadTimeToSayMore() {
        RoomRow still = row(Duration.ofSeconds(31), 0, Chain.START);
        RoomRow busy = row(Duration.ofSeconds(30), 0, Chain.START);
        KnownRoom known = known(still);
        assertThat(recoveries.forbid(still, known)).isTrue();
        assertThat(forbids(busy, busy)).isFalse();
        clock.advance(LOOK.minusMillis(1));
        known.read(still, clock.instant());
        assertThat(recoveries.forbid(still, known)).isTrue();
        clock.advance(Duration.ofMillis(1));
        assertThat(recoveries.forbid(still, known))
                .as("the node has looked for long enough")
                .isFalse();
        assertThat(forbids(still, still)).as("another room, which is new here").isTrue();
        assertThat(recoveries.forbid(still, RoomRows.known(still, clock.instant())))
                .as("not read yet")
                .isTrue();
        verify(table, never()).begin(any(), any(), any());
    }

    @Test
    void aRoomThatIsBehindWhatTheNodeRemembersIsPutTogetherAgain() {
        when(table.begin(eq(ID), any(), any())).thenReturn(Optional.empty());
        clock.advance(LOOK);
        RoomRow backup = row(Duration.ZERO, 0, Chain.START);
        assertThat(forbids(backup, row(Duration.ZERO, 0, LONGER))).isTrue();
        verify(table).begin(ID, new Recoveries.Seen(0, LONGER.seq()), LENGTH);
        assertThat(forbids(row(Duration.ZERO, 0, LONGER), row(Duration.ZERO, 1, Chain.START)))
                .as("a longer chain of the time before")
                .isTrue();
        verify(table).begin(ID, new Recoveries.Seen(1, Chain.START.seq()), LENGTH);
        assertThat(forbids(row(Duration.ZERO, 1, Chain.START), row(Duration.ZERO, 0, LONGER)))
                .isFalse();
    }
}
