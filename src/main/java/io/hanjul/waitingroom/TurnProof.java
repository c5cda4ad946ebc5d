package io.hanjul.waitingroom;

/**
 * Shows that a turn was in its tick before the seed of the tick was told.
 *
 * @param tick in which tick, in ticks of 200 ms since 1970
 * @param boot which start of a node stamped it
 * @param round in which round of the tick, 0 to 3
 * @param number its number among the turns of that round that the node gave, from 0 on
 * @param root what the node said of all turns that it gave in the tick, 64 hexadecimal digits
 * @param proof the way from the turn to the root, {@code index:leaves:hash,…}: for {@code check-line --proof}
 */
public record TurnProof(long tick, int boot, int round, int number, String root, String proof) {}
