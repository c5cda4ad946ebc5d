package io.hanjul.waitingroom;

import io.hanjul.catalog.PresaleRule;
import io.hanjul.catalog.RehearsalRule;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Purpose;
import io.hanjul.edge.Token;
import io.hanjul.edge.Tokens;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.line.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The way in. That somebody was called is a forecast; at the gate one conditional update takes the places, and what it
 * returns is the verdict ({@link Gate}). The same turn always gets the same admission, so knocking twice, or 64 times
 * at once, is harmless.
 */
@Component
public class Entries {

    /** When to try again while the line is put together again. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final RoomWatch watch;
    private final RehearsalRule rehearsals;
    private final PresaleRule presales;
    private final TurnCheck check;
    private final GateLanes gate;
    private final Admissions inside;
    private final Beats beats;
    private final TurnOfAccount ofAccount;
    private final Tokens tokens;
    private final IdSource ids;
    private final WaitingRoomSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;

    Entries(
            RoomWatch watch,
            RehearsalRule rehearsals,
            PresaleRule presales,
            TurnCheck check,
            GateLanes gate,
            Admissions inside,
            Beats beats,
            TurnOfAccount ofAccount,
            Tokens tokens,
            IdSource ids,
            WaitingRoomSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.watch = watch;
        this.rehearsals = rehearsals;
        this.presales = presales;
        this.check = check;
        this.gate = gate;
        this.inside = inside;
        this.beats = beats;
        this.ofAccount = ofAccount;
        this.tokens = tokens;
        this.ids = ids;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Swaps a called turn for an entry pass. Whoever is inside already gets the same admission, until the same
     * moment.
     *
     * @param caller who wants to enter; the same as the bearer's
     * @param bearer the turn, and whose it is
     * @throws Refusal NOT_FOUND, TURN_INVALID, TURN_NOT_YOURS, NOT_CALLED_YET, TURN_ENDED, ROOM_CLOSED,
     *     REHEARSAL_SALE, REHEARSAL_GUEST; TRY_AGAIN while the line is put together again; ACCESS_CODE_NEEDED for who
     *     joined before there was a presale
     */
    public EntryOutcome enter(RoomId id, Caller caller, Bearer bearer) {
        KnownRoom room = watch.require(id);
        rehearsals.require(Optional.of(caller), room.row().sale());
        Turn turn = check.require(room, bearer).turn();
        // Who knocks is there, also one whose program never says so otherwise.
        beats.heard(room, turn);
        if (room.row().recovery().running()) {
            throw Refusal.retryAfter(CommonProblem.TRY_AGAIN, "the line is being put together again", SOON);
        }
        long ordinal = requireCalled(room, turn);
        presales.require(Optional.of(caller), room.row().sale());
        var admission = new AdmissionId(room.keys().admissionId(turn));
        EntryOutcome outcome =
                switch (gate.knock(new Knock(new TurnOf(id, turn), ordinal, admission, caller.account()))) {
                    case Knock.Answer.In in -> entered(in.admission());
                    case Knock.Answer.Door door -> new EntryOutcome.AtTheDoor(settings.retryAtTheDoor());
                    case Knock.Answer.No no -> throw no.why();
                };
        room.seen().saw(turn, outcome instanceof EntryOutcome.Entered ? MyTurn.State.INSIDE : MyTurn.State.CALLED);
        count(outcome instanceof EntryOutcome.Entered ? "entered" : "at_the_door");
        return outcome;
    }

    /**
     * Gives the place inside back before its time. Doing so again changes nothing.
     *
     * @throws Refusal ENTRY_PASS_REQUIRED, ENTRY_PASS_INVALID, ENTRY_PASS_EXPIRED; TRY_AGAIN while too many leave
     */
    public void leave(RoomId id, Caller caller, String pass) {
        var leaver = new Leaver.OfRoom(id, inside.named(caller, id, pass));
        if (gate.leave(leaver) == Leaver.Answer.OVER) {
            throw Refusal.of(WaitingRoomProblem.ENTRY_PASS_EXPIRED);
        }
        ofAccount.forget(id, caller.account());
    }

    /** Where the turn stands, once it was called; from memory, so that the impatient cost nothing. */
    private long requireCalled(KnownRoom room, Turn turn) {
        long ordinal = room.ordinal(turn).orElse(Long.MAX_VALUE);
        if (ordinal < room.row().calledUpTo()) {
            return ordinal;
        }
        if (room.hasLeft(turn)) {
            throw Refusal.of(WaitingRoomProblem.TURN_ENDED);
        }
        count("not_called");
        throw Refusal.of(WaitingRoomProblem.NOT_CALLED_YET);
    }

    private EntryOutcome.Entered entered(AdmissionRow admission) {
        Instant now = clock.instant();
        Instant end = admission.passExpiresAt();
        var claims = Map.of(
                Admissions.ROOM_CLAIM, admission.room().toString(),
                Admissions.ADMISSION_CLAIM, admission.id().toString());
        String pass = tokens.mint(new Token(
                Purpose.ENTRY, ids.next().toString(), admission.account().toString(), now, end, claims));
        return new EntryOutcome.Entered(
                admission.id(), pass, end.minus(settings.passGrace()), Duration.between(now, end));
    }

    private void count(String outcome) {
        meters.counter("hanjul.room.entries", "outcome", outcome).increment();
    }
}
