package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.Turn;

/**
 * Where a turn was stamped, and the place that follows: with the sealed tick its owner can work it out as well.
 *
 * @param tick in which tick, in ticks of 200 ms since 1970; 0 for a ticket of a lottery
 * @param boot which start of a node stamped it
 * @param round in which round of the tick, 0 to 3
 * @param number its number among the turns of that round that the node gave, from 0 on; of a ticket its own number
 * @param place its place, counted from 0
 */
public record OwnPlace(long tick, int boot, int round, int number, long place) {

    static OwnPlace of(Turn turn, long place) {
        boolean ticket = Lottery.isTicket(turn);
        int round = ticket ? 0 : turn.round();
        return new OwnPlace(turn.tick(), turn.boot(), round, ticket ? turn.index() : turn.number(), place);
    }
}
