package io.hanjul.waitingroom;

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
import io.hanjul.waitingroom.line.TurnToken;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The gate. That somebody was called is a forecast; here one conditional update takes a place, and its row count is
 * the verdict. The same turn always gets the same admission, so knocking twice, or 64 times at once, is harmless.
 */
@Component
public class Entries {

    private final RoomWatch watch;
    private final RehearsalRule rehearsals;
    private final TurnCheck check;
    private final LeftTurnTable leftTurns;
    private final RoomTable rooms;
    private final AdmissionTable admissions;
    private final CallTable calls;
    private final Admissions inside;
    private final TurnOfAccount ofAccount;
    private final Tokens tokens;
    private final IdSource ids;
    private final TransactionTemplate transactions;
    private final WaitingRoomSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Semaphore doors;

    Entries(
            RoomWatch watch,
            RehearsalRule rehearsals,
            TurnCheck check,
            LeftTurnTable leftTurns,
            RoomTable rooms,
            AdmissionTable admissions,
            CallTable calls,
            Admissions inside,
            TurnOfAccount ofAccount,
            Tokens tokens,
            IdSource ids,
            TransactionTemplate transactions,
            WaitingRoomSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.watch = watch;
        this.rehearsals = rehearsals;
        this.check = check;
        this.leftTurns = leftTurns;
        this.rooms = rooms;
        this.admissions = admissions;
        this.calls = calls;
        this.inside = inside;
        this.ofAccount = ofAccount;
        this.tokens = tokens;
        this.ids = ids;
        this.transactions = transactions;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        this.doors = new Semaphore(settings.doors(), true);
    }

    /**
     * Swaps a called turn for an entry pass. Whoever is inside already gets the same admission, until the same
     * moment.
     *
     * @param caller who wants to enter; the same as the bearer's
     * @param bearer the turn, and whose it is
     * @throws Refusal NOT_FOUND, TURN_INVALID, TURN_NOT_YOURS, NOT_CALLED_YET, TURN_ENDED, ROOM_CLOSED,
     *     REHEARSAL_SALE, REHEARSAL_GUEST
     */
    public EntryOutcome enter(RoomId id, Caller caller, Bearer bearer) {
        KnownRoom room = watch.require(id);
        rehearsals.require(Optional.of(caller), room.row().sale());
        TurnToken token = check.require(room, bearer);
        long ordinal = requireCalled(room, token.turn());
        var turn = new TurnOf(id, token.turn());
        EntryOutcome outcome = oneOfFew(() -> transactions.execute(open -> known(turn, caller)
                .<EntryOutcome>map(this::entered)
                .orElseGet(() -> knock(room, turn, ordinal, caller))));
        count(outcome instanceof EntryOutcome.Entered ? "entered" : "at_the_door");
        return outcome;
    }

    /**
     * Gives the place inside back before its time.
     *
     * @throws Refusal ENTRY_PASS_REQUIRED, ENTRY_PASS_INVALID, ENTRY_PASS_EXPIRED
     */
    public void leave(RoomId id, Caller caller, String pass) {
        inside.end(inside.require(caller, id, pass).id(), EndReason.LEFT);
        ofAccount.forget(id, caller.account());
    }

    /** All who enter want the same row, so more than a few at once would only keep connections from others. */
    private EntryOutcome oneOfFew(Supplier<EntryOutcome> entry) {
        try {
            if (!doors.tryAcquire(settings.retryAtTheDoor().toMillis(), TimeUnit.MILLISECONDS)) {
                return new EntryOutcome.AtTheDoor(settings.retryAtTheDoor());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(CommonProblem.TRY_AGAIN);
        }
        try {
            return entry.get();
        } finally {
            doors.release();
        }
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

    private EntryOutcome knock(KnownRoom room, TurnOf turn, long ordinal, Caller caller) {
        if (leftTurns.contains(turn)) {
            throw Refusal.of(WaitingRoomProblem.TURN_ENDED);
        }
        if (room.row().stateAt(clock.instant()) == RoomState.CLOSED) {
            throw Refusal.of(WaitingRoomProblem.ROOM_CLOSED);
        }
        if (!rooms.takePlace(turn.room())) {
            return new EntryOutcome.AtTheDoor(settings.retryAtTheDoor());
        }
        return admit(turn, ordinal, new AdmissionId(room.keys().admissionId(turn.turn())), caller);
    }

    /** Fills the place that was just taken, or gives it back to somebody who is inside already. Locks: admission. */
    private EntryOutcome admit(TurnOf turn, long ordinal, AdmissionId admission, Caller caller) {
        rooms.giveBack(turn.room(), admissions.endRunOut(turn.room(), caller.account()));
        if (admissions.insert(admission, turn, caller.account(), settings.passKept())) {
            calls.arrived(turn.room(), ordinal);
        } else {
            rooms.giveBack(turn.room(), 1);
        }
        return known(turn, caller)
                .<EntryOutcome>map(this::entered)
                .orElseThrow(() -> Refusal.of(WaitingRoomProblem.TURN_ENDED));
    }

    /**
     * The admission that this turn, or another one of the account, has already.
     *
     * @throws Refusal TURN_ENDED when it is over; TURN_NOT_YOURS when another account entered with this turn
     */
    private Optional<AdmissionRow> known(TurnOf turn, Caller caller) {
        Optional<AdmissionRow> known =
                admissions.byTurn(turn).or(() -> admissions.inForceOf(turn.room(), caller.account()));
        known.ifPresent(admission -> {
            if (!admission.account().equals(caller.account())) {
                throw Refusal.of(WaitingRoomProblem.TURN_NOT_YOURS);
            }
            if (!admission.inForce() || !admission.passExpiresAt().isAfter(clock.instant())) {
                throw Refusal.of(WaitingRoomProblem.TURN_ENDED);
            }
        });
        return known;
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
