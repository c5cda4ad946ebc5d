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
 * Where people wait for the draw of a lottery. A ticket is a row that PostgreSQL has; Redis has no part in it, and a
 * node remembers nothing of it.
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

    /**
     * Registers the caller, or finds that they have; empty for who has not, once the sale has opened or nobody joins
     * any more.
     *
     * @throws Refusal SIGN_IN_REQUIRED before the opening for who is not signed in; ACCESS_CODE_NEEDED; LOBBY_FULL;
     *     ROOM_DRAINING; TRY_AGAIN when it cannot be done in time
     */
    Optional<JoinedTurn> register(KnownRoom room, Optional<Caller> caller) {
        if (caller.isEmpty()) {
            if (clock.instant().isBefore(room.terms().opensAt())) {
                throw Refusal.of(EdgeProblem.SIGN_IN_REQUIRED, "a ticket is an account's");
            }
            return Optional.empty();
        }
        return find(room, caller.get()).or(() -> registerNew(room, caller.get()));
    }

    /** The turn of the caller's ticket, unless it was taken back; before the draw and after it. */
    Optional<JoinedTurn> find(KnownRoom room, Caller caller) {
        return registrations.of(room.id(), List.of(caller.account())).stream()
                .filter(row -> !row.withdrawn())
                .map(row -> ticket(room, caller, new Registration.In(row.ticket(), row.at(), false)))
                .findFirst();
    }

    /**
     * How it stands with a ticket before the draw. While the store is away it is believed.
     *
     * @throws Refusal TURN_INVALID when its owner was not given that ticket, as after a restored backup
     */
    MyTurn standing(KnownRoom room, TurnToken token) {
        if (isWithdrawn(room, token)) {
            return MyTurn.of(MyTurn.State.ENDED, Optional.empty());
        }
        Duration untilDraw = Duration.between(clock.instant(), room.terms().opensAt());
        int tickets = room.row().registered().tickets();
        int ticket = token.turn().index();
        return MyTurn.registered(untilDraw, LobbyPace.pause(untilDraw, ticket, tickets, settings.pollsPerSecond()));
    }

    private boolean isWithdrawn(KnownRoom room, TurnToken token) {
        try {
            return registrations
                    .byTicket(room.id(), token.turn().index())
                    .filter(row -> room.keys().ownerFor(row.account().value()).equals(token.owner()))
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

    private Optional<JoinedTurn> registerNew(KnownRoom room, Caller caller) {
        room.row().orders().requireJoins();
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

    /** The same on every device. */
    private static JoinedTurn ticket(KnownRoom room, Caller caller, Registration.In in) {
        Turn turn = Lottery.turn(room.terms().epoch(), in.ticket());
        var token = new TurnToken(turn, 0, room.keys().ownerFor(caller.account().value()));
        return new JoinedTurn(room.id(), room.keys().sign(token), turn.tick(), in.at(), in.fresh());
    }

    private void count(String outcome) {
        meters.counter("hanjul.room.registrations", "outcome", outcome).increment();
    }

    @Override
    public void destroy() {
        lane.close();
    }
}
