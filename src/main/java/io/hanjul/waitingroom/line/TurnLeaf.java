package io.hanjul.waitingroom.line;

import java.nio.ByteBuffer;

/**
 * What the tree of a tick says of a turn: round 1 byte · number 3 · cnf 16 · sub 8, big endian, as they stand in its
 * token. So another token with the same coordinates has another leaf.
 */
public final class TurnLeaf {

    private static final int BYTES = 28;
    private static final int NUMBER_BITS = 24;

    private TurnLeaf() {}

    /** The hash of the leaf of the turn that a token names, 64 hexadecimal digits. */
    public static String of(TurnToken token) {
        return of(token.turn().index(), token.owner());
    }

    /** The hash of the leaf of that index of a tick, if it is that owner's. */
    static String of(int index, TurnToken.Owner owner) {
        var turn = new Turn(0, 0, 0, index);
        return Merkle.leaf(ByteBuffer.allocate(BYTES)
                .putInt(turn.round() << NUMBER_BITS | turn.number())
                .putLong(owner.browserHigh())
                .putLong(owner.browserLow())
                .putLong(owner.account())
                .array());
    }
}
