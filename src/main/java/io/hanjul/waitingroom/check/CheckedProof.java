package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.MerklePath;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.TurnLeaf;
import io.hanjul.waitingroom.line.TurnToken;

/** Whether a turn was in its tick before the seed of that was told: its proof leads to the root that its node said. */
final class CheckedProof {

    private final TurnToken turn;
    private final MerklePath proof;
    private boolean holds;

    CheckedProof(TurnToken turn, MerklePath proof) {
        this.turn = turn;
        this.proof = proof;
    }

    /** Holds the proof against the tick of the turn. */
    void add(SealedTick tick) {
        if (tick.tick() != turn.turn().tick()) {
            return;
        }
        int boot = turn.turn().boot();
        String said = tick.roots().stream()
                .filter(root -> root.boot() == boot)
                .map(Root::hash)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("node " + boot + " said no root for the proof"));
        int turns = tick.parts().stream()
                .filter(part -> part.boot() == boot)
                .mapToInt(Part::length)
                .sum();
        require(proof.leaves() == turns, "the proof is of " + proof.leaves() + " turns, and the node gave " + turns);
        require(proof.rootAbove(TurnLeaf.of(turn)).equals(said), "the proof does not lead from the turn to the root");
        holds = true;
    }

    /** Whether it was found, and holds. */
    boolean holds() {
        return holds;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
