package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.RoomRows.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.hanjul.testing.MovableClock;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.PlaceProof;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a node does with a proof: of a room whose row it has, in which that turn has no place. */
class PlaceProofsTests {

    private static final Turn TURN = new Turn(1, 50, 3, 0);
    private static final SealedTick TICK = new SealedTick(50, 7, 1, List.of(new Part(3, 0, 1, true)), 0, "");
    private static final SealedTick OTHER = new SealedTick(51, 7, 1, List.of(new Part(3, 0, 1, true)), 0, "");
    private static final Chain LONGER = Chain.START.with("MOVE", "");

    private final MovableClock clock = new MovableClock();
    private final Recoveries recoveries = mock();
    private final Evidence evidence = mock();
    private final OwnMemory memory = mock();
    private final RestoredPlaces places = mock();
    private final PlaceProofs proofs = new PlaceProofs(recoveries, evidence, new GivenProofs(memory), places, clock);

    private final RoomRow backup = row(Recovery.NEVER, 60);
    private final KnownRoom room = RoomRows.known(backup, clock.instant());

    private RoomRow row(Recovery recovery, long sealedThrough) {
        return RoomRows.recovered(
                RoomRows.opened(clock.instant(), new LineState(sealedThrough, 0, Chain.START)), recovery);
    }

    private String proof(SealedTick tick, int era, Chain chain, Instant at) {
        var seen = new PlaceProof.Seen(era, chain, 60, 0, 0, at);
        return new PlaceProof(tick, "", seen).sign(RoomRows.KEYS, 1).orElseThrow();
    }

    private void shows(String proof) {
        assertThat(proofs.exchange(room, TURN, proof)).isEmpty();
    }

    @Test
    void aProofOfMoreThanTheRowHasIsLookedInto() {
        clock.advance(Duration.ofMillis(1_001));
        room.read(row(Recovery.NEVER, 49), clock.instant());
        Instant before = clock.instant().minusMillis(1_001);
        shows(proof(TICK, 0, Chain.START, before));
        assertThat(room.doubt().isThere()).isFalse();
        verifyNoInteractions(recoveries);
        shows(proof(TICK, 0, LONGER, before));
        assertThat(room.doubt().isThere()).isTrue();
        verify(recoveries).suspect(ID, new Recoveries.Seen(0, LONGER.seq()));
        verifyNoInteractions(evidence, places);
    }

    /** As when something was ordered before its owner came back, or it was given in the instant of the seal. */
    @Test
    void aProofOfASealedTickThatTheRoomDoesNotHaveIsNewsHoweverLongTheChainIs() {
        clock.advance(Duration.ofMillis(1_001));
        room.read(backup, clock.instant());
        Instant before = clock.instant().minusMillis(1_001);
        shows(proof(TICK, 0, Chain.START, before.plusMillis(1)));
        verifyNoInteractions(recoveries);
        shows(proof(TICK, 0, Chain.START, before));
        assertThat(room.doubt().isThere()).isTrue();
        verify(recoveries).suspect(ID, new Recoveries.Seen(0, Long.MAX_VALUE));
        verifyNoInteractions(evidence, places);
    }

    @Test
    void aProofOfATickThatTheRoomHasOrOfATimeThatIsOverIsNoNews() {
        clock.advance(Duration.ofMillis(1_001));
        room.read(backup, clock.instant());
        room.add(List.of(new SealedTick(50, 0, 1, List.of(new Part(4, 0, 1, true)), 0, "")), 1);
        shows(proof(TICK, 0, Chain.START, clock.instant().minusMillis(1_001)));
        room.read(row(new Recovery(1, false, 40, 49), 60), clock.instant());
        shows(proof(OTHER, 0, Chain.START, clock.instant().minusMillis(1_001)));
        assertThat(room.doubt().isThere()).isFalse();
        verifyNoInteractions(recoveries);
    }

    /** Another node may have read what this one is about to: nothing begins, and nobody is told that a turn is none. */
    @Test
    void aProofOfThisSecondOnlyCastsDoubt() {
        shows(proof(TICK, 0, LONGER, clock.instant()));
        assertThat(room.doubt().isThere()).isTrue();
        verifyNoInteractions(recoveries);
    }

    @Test
    void aYoungProofOfAnotherTickCastsNone() {
        shows(proof(OTHER, 0, LONGER, clock.instant()));
        assertThat(room.doubt().isThere()).isFalse();
        verifyNoInteractions(recoveries);
    }

    @Test
    void whileTheLineIsPutTogetherAgainProofsCountAndTurnsWithoutOne() {
        room.read(row(new Recovery(0, true, -1, -1), 60), clock.instant());
        shows(proof(TICK, 0, LONGER, clock.instant()));
        verify(evidence).take(ID, new PlaceProof(TICK, "", seen()));
        verify(evidence, never()).take(any(), any(Turn.class));
        shows("");
        verify(evidence).take(ID, TURN);
        verifyNoInteractions(places, recoveries);
    }

    private PlaceProof.Seen seen() {
        return new PlaceProof.Seen(0, LONGER, 60, 0, 0, clock.instant());
    }

    @Test
    void whoseTickWasLostAsksForAPlaceAndForTheOwnOneWithAProof() {
        room.read(row(new Recovery(1, false, 60, 60), 60), clock.instant());
        shows("");
        verify(places).ask(ID, TURN, OptionalLong.empty());
        shows(proof(TICK, 0, LONGER, clock.instant()));
        verify(places).ask(ID, TURN, OptionalLong.of(7));
    }

    @Test
    void nobodyAsksForAPlaceWhoseTickIsNotSealedYetOrWasNotLost() {
        room.read(row(new Recovery(1, false, 40, 60), 49), clock.instant());
        shows("");
        room.read(row(new Recovery(1, false, 40, 49), 60), clock.instant());
        shows("");
        verifyNoInteractions(places);
    }

    /** Whoever forges a proof harms nobody: it tells nothing, however much it claims. */
    @Test
    void aForgedProofTellsNothing() {
        clock.advance(Duration.ofMillis(1_001));
        room.read(backup, clock.instant());
        String good = proof(TICK, 0, LONGER, clock.instant().minusMillis(1_001));
        shows(good.substring(0, good.length() - 2) + "AA");
        assertThat(room.doubt().isThere()).isFalse();
        room.add(List.of(new SealedTick(50, 0, 1, TICK.parts(), 0, "")), 1);
        when(memory.seenBy(room.row())).thenReturn(seen());
        assertThat(proofs.exchange(room, TURN, good.substring(0, good.length() - 2) + "AA"))
                .as("who has a place")
                .isEmpty();
        verifyNoInteractions(recoveries, evidence, places);
    }

    @Test
    void allOfATickAreGivenTheSameProofWhichIsSignedOnce() {
        room.add(List.of(new SealedTick(50, 0, 1, TICK.parts(), 0, "")), 1);
        when(memory.seenBy(room.row())).thenReturn(seen());
        assertThat(proofs.exchange(room, TURN, ""))
                .isEqualTo(proofs.exchange(room, TURN, ""))
                .isPresent();
        verify(memory).seenBy(room.row());
    }

    @Test
    void aNewProofIsGivenOnceTheOldOneIsTenSecondsOldOrOfAnotherTime() {
        room.read(row(Recovery.NEVER, 60), clock.instant());
        room.add(List.of(new SealedTick(50, 0, 1, TICK.parts(), 0, "")), 1);
        when(memory.seenBy(room.row())).thenReturn(seen());
        clock.advance(Duration.ofSeconds(10));
        Instant now = clock.instant();
        assertThat(proofs.exchange(room, TURN, "")).isPresent();
        assertThat(proofs.exchange(room, TURN, proof(TICK, 0, Chain.START, now)))
                .isEmpty();
        assertThat(proofs.exchange(room, TURN, proof(TICK, 0, Chain.START, now.minusSeconds(10))))
                .isPresent();
        assertThat(proofs.exchange(room, TURN, proof(TICK, 1, Chain.START, now)))
                .isPresent();
        room.read(row(new Recovery(0, true, -1, -1), 60), now);
        assertThat(proofs.exchange(room, TURN, ""))
                .as("while it is put together again")
                .isEmpty();
    }
}
