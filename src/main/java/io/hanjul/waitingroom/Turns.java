package io.hanjul.waitingroom;

import io.hanjul.catalog.PresaleRule;
import io.hanjul.catalog.RehearsalRule;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.Caller;
import io.hanjul.edge.NetworkLimit;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.Ticks;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Joining a line, and leaving it. */
@Component
public class Turns {

    private final RoomWatch watch;
    private final RehearsalRule rehearsals;
    private final PresaleRule presales;
    private final Stamps stamps;
    private final TurnCheck check;
    private final TurnOfAccount ofAccount;
    private final Lobbies lobbies;
    private final Beats beats;
    private final GateLanes gate;
    private final WaitingRoomSettings settings;
    private final Clock clock;
    private final NetworkLimit joins;

    Turns(
            RoomWatch watch,
            RehearsalRule rehearsals,
            PresaleRule presales,
            Stamps stamps,
            TurnCheck check,
            TurnOfAccount ofAccount,
            Lobbies lobbies,
            Beats beats,
            GateLanes gate,
            WaitingRoomSettings settings,
            Clock clock) {
        this.watch = watch;
        this.rehearsals = rehearsals;
        this.presales = presales;
        this.stamps = stamps;
        this.check = check;
        this.ofAccount = ofAccount;
        this.lobbies = lobbies;
        this.beats = beats;
        this.gate = gate;
        this.settings = settings;
        this.clock = clock;
        this.joins = new NetworkLimit(settings.joinsPerAddress());
    }

    /**
     * Joins the line. Who presents a turn of the room that is good and has not ended gets the same one, and so does
     * an account that has one. Before the sale opens people may join too; in a lottery that registers them for the
     * draw. In a room that is drained nobody else gets a turn.
     *
     * @throws Refusal NOT_FOUND; ROOM_CLOSED, ROOM_DRAINING; REHEARSAL_SALE, REHEARSAL_GUEST; ACCESS_CODE_NEEDED;
     *     TOO_MANY_REQUESTS when too many join from there; TRY_AGAIN when no turn can be made durable in time;
     *     SIGN_IN_REQUIRED, LOBBY_FULL before the opening of a lottery
     */
    public JoinedTurn join(RoomId id, Bearer bearer, Arrival arrival) {
        joins.require(arrival.network());
        KnownRoom room = watch.require(id);
        if (isClosed(room)) {
            throw Refusal.of(WaitingRoomProblem.ROOM_CLOSED);
        }
        rehearsals.require(bearer.caller(), room.row().sale());
        return registered(room, bearer)
                .or(() -> stillGood(room, bearer, bearer.turn()))
                .or(() -> bearer.caller().flatMap(caller -> remembered(room, bearer, caller)))
                .or(() -> drawn(room, bearer))
                .orElseGet(() -> joinNow(room, bearer, arrival));
    }

    /** Before the draw of a lottery: the ticket of the caller, new or not. */
    private Optional<JoinedTurn> registered(KnownRoom room, Bearer bearer) {
        return room.awaitsDraw() ? lobbies.register(room, bearer.caller()) : Optional.empty();
    }

    /** After it: the place that the caller's ticket has drawn, also for who shows no turn. */
    private Optional<JoinedTurn> drawn(KnownRoom room, Bearer bearer) {
        return room.row().registered().isDrawn()
                ? bearer.caller()
                        .flatMap(caller -> lobbies.find(room, caller))
                        .filter(turn -> stillGood(room, bearer, turn.token()).isPresent())
                : Optional.empty();
    }

    /** Who stands in the line already keeps the place, also when a presale was set up meanwhile. */
    private JoinedTurn joinNow(KnownRoom room, Bearer bearer, Arrival arrival) {
        room.row().orders().requireJoins();
        presales.require(bearer.caller(), room.row().sale());
        return stamp(room, bearer, arrival);
    }

    /**
     * Leaves the line and, if inside, gives the place back. Doing so again changes nothing.
     *
     * @throws Refusal NOT_FOUND, TURN_INVALID, TURN_NOT_YOURS; TRY_AGAIN while too many leave
     */
    public void leave(RoomId id, Bearer bearer) {
        KnownRoom room = watch.require(id);
        var turn = new TurnOf(id, check.require(room, bearer).turn());
        if (awaitsDraw(room, turn.turn()) && lobbies.withdraw(id, turn.turn())) {
            return;
        }
        gate.leave(new Leaver.OfLine(turn));
        room.addLeft(Set.of(turn.turn()));
        bearer.caller().ifPresent(caller -> ofAccount.forget(id, caller.account()));
    }

    /** How long a called guest is expected. */
    public Duration callWindow() {
        return settings.callWindow();
    }

    /** How long a guest may choose inside, as it is shown. */
    public Duration timeInside() {
        return settings.pass();
    }

    /** How long a browser keeps a turn. */
    public Duration turnKept() {
        return settings.turnKept();
    }

    static boolean awaitsDraw(KnownRoom room, Turn turn) {
        return Lottery.isTicket(turn) && room.awaitsDraw();
    }

    private boolean isClosed(KnownRoom room) {
        return room.stateAt(clock.instant()) == RoomState.CLOSED;
    }

    /** The turn that the account took before; one that is over is forgotten, so that the next one is remembered. */
    private Optional<JoinedTurn> remembered(KnownRoom room, Bearer bearer, Caller caller) {
        Optional<String> token = ofAccount.find(room.id(), caller);
        Optional<JoinedTurn> turn = token.flatMap(text -> stillGood(room, bearer, text));
        if (token.isPresent() && turn.isEmpty()) {
            ofAccount.forget(room.id(), caller.account());
        }
        return turn;
    }

    private Optional<JoinedTurn> stillGood(KnownRoom room, Bearer bearer, String token) {
        return room.verify(token)
                .filter(turn -> check.isOwner(room, bearer, turn))
                .filter(turn -> !awaitsDraw(room, turn.turn()))
                .filter(turn -> !hasEnded(room, turn.turn()))
                .map(turn -> {
                    beats.heard(room, turn.turn());
                    return joined(room, token, turn.turn().tick(), false);
                });
    }

    /** Whoever has a turn keeps it while nobody can say that it has ended. */
    private boolean hasEnded(KnownRoom room, Turn turn) {
        try {
            return check.hasEnded(room, turn);
        } catch (DataAccessException e) {
            return false;
        }
    }

    private JoinedTurn stamp(KnownRoom room, Bearer bearer, Arrival arrival) {
        TurnToken.Owner owner = check.ownerOf(room, bearer);
        Stamps.Covered stamp = stamps.stamp(room.id(), arrival, owner);
        Turn turn = stamp.turn(room.terms().epoch());
        int ceilingLog2 = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(stamp.ceiling());
        var owned = new TurnToken(turn, ceilingLog2, owner);
        String token = room.keys().sign(owned);
        return bearer.caller()
                .flatMap(caller -> ofAccount.rememberUnlessOther(room.id(), caller, owned))
                .filter(other -> !other.equals(token))
                .flatMap(other -> stillGood(room, bearer, other))
                .orElseGet(() -> joined(room, token, turn.tick(), true));
    }

    private static JoinedTurn joined(KnownRoom room, String token, long tick, boolean fresh) {
        return new JoinedTurn(room.id(), token, tick, Ticks.start(tick), fresh);
    }
}
