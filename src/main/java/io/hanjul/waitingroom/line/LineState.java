package io.hanjul.waitingroom.line;

/**
 * How far a room's line is sealed.
 *
 * @param sealedThrough the last tick whose order is fixed
 * @param end how many ordinals have been given
 * @param chain the hash chain
 */
public record LineState(long sealedThrough, long end, Chain chain) {}
