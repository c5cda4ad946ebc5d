package io.hanjul.waitingroom;

import io.hanjul.edge.Arrival;
import io.hanjul.edge.NetworkLimit;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Merkle;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnLeaf;
import io.hanjul.waitingroom.line.TurnToken;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Proofs that turns were in their ticks before anybody knew the draw, for whoever holds the turn. They are worked out
 * when asked for, from the leaves that the node wrote with its counts; those are kept as long as the tick.
 */
@Component
public class TurnProofs {

    private final RoomWatch watch;
    private final TurnCheck check;
    private final LeafTable leaves;
    private final NetworkLimit proofs;

    TurnProofs(RoomWatch watch, TurnCheck check, LeafTable leaves, WaitingRoomSettings settings) {
        this.watch = watch;
        this.check = check;
        this.leaves = leaves;
        this.proofs = new NetworkLimit(settings.auditPagesPerAddress());
    }

    /**
     * The proof of a turn of that tick.
     *
     * @throws Refusal TURN_INVALID; NOT_FOUND also for a tick that is not sealed or not that of the turn, a ticket of a
     *     lottery, whose mark is in the chain instead, and a turn whose node fell silent or that has no leaf;
     *     TOO_MANY_REQUESTS when too much is read from there
     */
    public TurnProof find(RoomId id, long tick, String token, Arrival arrival) {
        proofs.require(arrival.network());
        KnownRoom room = watch.require(id);
        TurnToken held = check.require(room, token);
        Turn turn = held.turn();
        if (turn.tick() != tick) {
            throw Refusal.of(CommonProblem.NOT_FOUND, "the turn is of another tick");
        }
        return Optional.ofNullable(room.line().tick(tick))
                .flatMap(found -> prove(id, found, held))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "there is no proof of it"));
    }

    private Optional<TurnProof> prove(RoomId id, SealedTick sealed, TurnToken held) {
        Turn turn = held.turn();
        int index = indexIn(sealed, turn);
        return leaves.find(id, sealed.tick(), turn.boot())
                .map(Merkle::leaves)
                .filter(all -> isOf(held, all, index))
                .map(Merkle::over)
                .map(tree -> new TurnProof(
                        sealed.tick(),
                        turn.boot(),
                        turn.round(),
                        turn.number(),
                        tree.root(),
                        tree.path(index).text()));
    }

    private static boolean isOf(TurnToken held, List<String> leaves, int index) {
        return index < leaves.size() && leaves.get(index).equals(TurnLeaf.of(held));
    }

    /** Leaves stand by round, and then by number. */
    private static int indexIn(SealedTick sealed, Turn turn) {
        int before = sealed.parts().stream()
                .filter(part -> part.boot() == turn.boot() && part.round() < turn.round())
                .mapToInt(Part::length)
                .sum();
        return before + turn.number();
    }
}
