package io.hanjul.waitingroom;

import io.hanjul.catalog.PresaleRule;
import io.hanjul.edge.Caller;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Where people wait for the draw of a lottery. A ticket is a row that PostgreSQL has; Redis has no part in it, and a node
 * remembers nothing of it.
 */
@Component
class Lobbies implements DisposableBean {

    /** Longest wait for a ticket. Who was given one later has it when they ask again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LobbyDesk desk;
    private final RegistrationTable registrations;
    private final PresaleRule presales;
    private final WaitingRoomSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final LobbyLane lane;

    Lobbies(
            LobbyDesk desk,
            RegistrationTable registrations,
            PresaleRule presales,
            WaitingRoomSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.desk = desk;
        this.registrations = registrations;
        this.presales = presales;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        this.lane = new LobbyLane(desk::register, settings.entriesAtOnce());
    }

    /** A ticket as its owner holds it. */
    record Ticket(TurnToken token, Registration.In registration) {}

    /**
     * Registers the caller, or finds that they have; empty once the sale has opened, for who has not registered.
     *
     * @throws Refusal SIGN_IN_REQUIRED before the opening for who is not signed in; ACCESS_CODE_NEEDED; LOBBY_FULL;
     *     TRY_AGAIN when it cannot be done in time
     */
    Optional<Ticket> register(KnownRoom room, Optional<Caller> caller) {
        if (caller.isEmpty()) {
            if (clock.instant().isBefore(room.terms().opensAt())) {
                throw Refusal.of(EdgeProblem.SIGN_IN_REQUIRED, "a ticket is an account's");
            }
            return Optional.empty();
        }
        return find(room, caller.get()).or(() -> registerNew(room, caller.get()));
    }

    /** The ticket of the caller, unless it was taken back. */
    Optional<Ticket> find(KnownRoom room, Caller caller) {
        return registrations.of(room.id(), List.of(caller.account())).stream()
                .filter(row -> !row.withdrawn())
                .map(row -> ticket(room, caller, new Registration.In(row.ticket(), row.at(), false)))
                .findFirst();
    }

    /**
     * How it stands with a ticket before the draw. While the store is away it is believed.
     *
     * @throws Refusal TURN_INVALID when no such ticket was given, as after a restored backup
     */
    MyTurn standing(KnownRoom room, Turn turn) {
        Duration untilDraw = Duration.between(clock.instant(), room.terms().opensAt());
        if (isWithdrawn(room.id(), turn.index())) {
            return MyTurn.of(MyTurn.State.ENDED, Optional.empty());
        }
        int tickets = room.row().registered().tickets();
        return MyTurn.registered(
                untilDraw, LobbyPace.pause(untilDraw, turn.index(), tickets, settings.pollsPerSecond()));
    }

    private boolean isWithdrawn(RoomId room, int ticket) {
        try {
            return registrations
                    .byTicket(room, ticket)
                    .orElseThrow(() -> Refusal.of(WaitingRoomProblem.TURN_INVALID, "it is not registered"))
                    .withdrawn();
        } catch (DataAccessException e) {
            return false;
        }
    }

    /** Takes a ticket back; false once the places are drawn. */
    boolean withdraw(RoomId room, Turn turn) {
        boolean done = desk.withdraw(room, turn.index());
        if (done) {
            count("withdrawn");
        }
        return done;
    }

    private Optional<Ticket> registerNew(KnownRoom room, Caller caller) {
        presales.require(Optional.of(caller), room.row().sale());
        return switch (Awaited.answer(lane.add(room.id(), caller.account()), PATIENCE)
                .orElseThrow(LobbyLane::manyRegister)) {
            case Registration.In in -> {
                count(in.fresh() ? "registered" : "again");
                yield Optional.of(ticket(room, caller, in));
            }
            case Registration.Over over -> Optional.empty();
            case Registration.Full full -> throw Refusal.of(WaitingRoomProblem.LOBBY_FULL);
        };
    }

    private static Ticket ticket(KnownRoom room, Caller caller, Registration.In in) {
        Turn turn = Lottery.turn(room.terms().epoch(), in.ticket());
        return new Ticket(
                new TurnToken(turn, 0, room.keys().ownerFor(caller.account().value())), in);
    }

    private void count(String outcome) {
        meters.counter("hanjul.room.registrations", "outcome", outcome).increment();
    }

    @Override
    public void destroy() {
        lane.close();
    }
}
