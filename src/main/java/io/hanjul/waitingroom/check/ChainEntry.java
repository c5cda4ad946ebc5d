package io.hanjul.waitingroom.check;

/**
 * An entry of a room's hash chain, as everybody may read it.
 *
 * @param seq its number in the chain, from 1 on
 * @param kind OPEN (the room's configuration), TICKETS (registrations for a lottery), DRAW (their places were drawn),
 *     LEASE (a node may give turns, or more of them), TICK (turns whose order is fixed), MOVE (people were called),
 *     SHOW (another share of those called is expected to turn up), STOCK (something is left to be had, or nothing),
 *     LIMIT (booking bears fewer people, or more again), ENTRY (people came in), MODE (something was ordered by hand),
 *     RECOVER (data was lost, and the line goes on behind the hole) or CLOSE (the room has ended, and its seeds are
 *     told)
 * @param body what happened
 * @param hash head of the chain after it, 64 hexadecimal digits: SHA-256 of the hash of the entry before, the kind and
 *     the body, with a blank between each
 * @param seed seed of a draw, of one that is known again or of a tick's, 32 hexadecimal digits; else empty text
 */
public record ChainEntry(long seq, String kind, String body, String hash, String seed) {}
