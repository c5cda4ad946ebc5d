package io.hanjul.inventory;

import io.hanjul.ids.SessionId;

/**
 * How much of a session is left, for those who do not need to know which.
 *
 * @param sessionId session
 * @param free number of free cells
 * @param held number of cells that somebody is about to pay for; they may become free again
 * @param sold number of sold cells
 */
public record StockInShort(SessionId sessionId, int free, int held, int sold) {}
