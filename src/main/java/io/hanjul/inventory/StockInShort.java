package io.hanjul.inventory;

import io.hanjul.ids.SessionId;

/**
 * How much of a session is left, for those who do not need to know which.
 *
 * @param sessionId session
 * @param free how many are free, cells and of areas
 * @param held how many somebody is about to pay for; they may become free again
 * @param sold how many are sold
 */
public record StockInShort(SessionId sessionId, int free, int held, int sold) {}
