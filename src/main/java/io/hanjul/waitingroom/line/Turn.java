package io.hanjul.waitingroom.line;

/**
 * The coordinates of a turn: who was stamped where. They are unique in a room, and the place in the line follows
 * from them once the tick is sealed.
 *
 * @param epoch 1 to 65,535; grows when a room starts over
 * @param tick unsigned 48 bits
 * @param boot the start of the node that stamped it, from a sequence
 * @param index counts from 0 inside (tick, boot); 24 bits
 */
public record Turn(int epoch, long tick, int boot, int index) {}
