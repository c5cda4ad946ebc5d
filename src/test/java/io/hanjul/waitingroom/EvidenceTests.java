package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.RoomRows.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.PlaceProof;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Turn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a node writes of what it knows and was shown, of a room that is put together again for the third time. */
class EvidenceTests {

    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");
    private static final Turn TURN = new Turn(1, 50, 3, 0);

    private final EvidenceTable table = mock();
    private final SeenTable seen = mock();
    private final RecoveredTurnTable turns = mock();
    private final OwnMemory own = mock();
    private final RestoredPlaces places = mock();
    private final RoomTable rooms = mock();
    private final RoomWatch watch = mock();
    private final PlatformTransactionManager store = mock();
    private final Evidence evidence = new Evidence(
            table,
            seen,
            turns,
            own,
            places,
            rooms,
            watch,
            new TransactionTemplate(store),
            new RecoverySettings(Duration.ofSeconds(40), Duration.ZERO, 1_000, 1_000, Duration.ZERO),
            new SimpleMeterRegistry());

    private final RoomRow row = row(true);
    private final KnownRoom room = RoomRows.known(row, NOW);

    private static RoomRow row(boolean running) {
        RoomRow opened = RoomRows.opened(NOW, new LineState(0, 0, Chain.START));
        return RoomRows.recovered(opened, new Recovery(2, running, -1, -1));
    }

    private static PlaceProof proof(long tick, int era, long seq) {
        var sealed = new SealedTick(tick, 7, 1, List.of(new Part(3, 0, 1, true)), 0, "");
        return new PlaceProof(sealed, "", new PlaceProof.Seen(era, new Chain(seq, "ab"), tick, 0, 0, NOW));
    }

    private static EvidenceTable.Shown shown(PlaceProof proof) {
        return new EvidenceTable.Shown(proof.tick(), "");
    }

    @BeforeEach
    void know() {
        when(watch.all()).thenReturn(List.of(room));
        when(rooms.find(ID)).thenReturn(Optional.of(row));
    }

    @Test
    void theFurthestIsKeptAndEachTickOnceAndNothingOfAnEarlierTime() {
        PlaceProof near = proof(50, 2, 9);
        PlaceProof far = proof(51, 2, 11);
        List.of(near, far, proof(50, 2, 10), proof(60, 1, 99)).forEach(one -> evidence.take(ID, one));
        evidence.write();
        verify(table).add(eq(ID), argumentOf(shown(near), shown(far)));
        verify(seen).count(ID, 3);
        verify(seen).see(ID, far.seen());
        verify(own).tell(room, row);
        evidence.write();
        verify(own, times(1)).tell(any(), any());
    }

    private static Collection<EvidenceTable.Shown> argumentOf(EvidenceTable.Shown... ticks) {
        return argThat(some -> {
            assertThat(some).containsExactly(ticks);
            return true;
        });
    }

    @Test
    void whatTheStoreDidNotTakeIsWrittenOnceItIsThereAgain() {
        doThrow(new TransactionSystemException("away")).doNothing().when(store).commit(any());
        PlaceProof proof = proof(50, 2, 9);
        evidence.take(ID, proof);
        evidence.take(ID, TURN);
        assertThatExceptionOfType(TransactionSystemException.class).isThrownBy(evidence::write);
        evidence.write();
        verify(own, times(2)).tell(room, row);
        verify(seen, times(2)).see(ID, proof.seen());
        verify(turns, times(2)).add(ID, List.of(TURN));
    }

    /** The next loss is told of anew. */
    @Test
    void aRoomThatWentOnIsForgotten() {
        evidence.write();
        evidence.take(ID, TURN);
        room.read(row(false), NOW);
        evidence.write();
        room.read(row(true), NOW);
        evidence.write();
        verify(own, times(2)).tell(any(), any());
        verify(turns, times(2)).add(ID, List.of());
    }

    @Test
    void whoShowsATurnTooLateToBeWrittenIsGivenAPlaceAllTheSame() {
        evidence.write();
        when(rooms.find(ID)).thenReturn(Optional.of(row(false)));
        evidence.take(ID, TURN);
        evidence.write();
        verify(places, never()).ask(any(), any(), any());
        room.read(row(false), NOW);
        evidence.write();
        evidence.write();
        verify(places, times(1)).ask(ID, TURN, OptionalLong.empty());
        verify(turns, never()).add(ID, List.of(TURN));
    }
}
