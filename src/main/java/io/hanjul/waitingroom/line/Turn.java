package io.hanjul.waitingroom.line;

/**
 * The coordinates of a turn: who was stamped where. They are unique in a room, and the place in the line follows
 * from them once the tick is sealed.
 *
 * @param epoch 1 to 65,535; grows when a room starts over
 * @param tick unsigned 48 bits
 * @param boot the start of the node that stamped it, from a sequence
 * @param index of a ticket of a lottery its number, 20 bits; else in bits 0 to 17 a number that counts from 0 inside
 *     (tick, boot, round), and in bits 18 and 19 the round
 */
public record Turn(int epoch, long tick, int boot, int index) {

    /** Bits of the number in an index. */
    static final int NUMBER_BITS = 18;

    private static final int NUMBERS = 1 << NUMBER_BITS;

    /** The index of that number in a round. */
    public static int index(int round, int number) {
        return round << NUMBER_BITS | number;
    }

    /** The round inside its tick, 0 to 3. */
    public int round() {
        return index >>> NUMBER_BITS;
    }

    /** Its number among the turns of its round that the node gave in the tick. */
    public int number() {
        return index & (NUMBERS - 1);
    }
}
