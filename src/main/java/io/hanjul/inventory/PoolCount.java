package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;

/**
 * How full a pool is.
 *
 * @param pool the unit of the layout
 * @param ordinal of that unit
 * @param free how many can be claimed; none of a pool that is closed
 * @param held how many are held, or kept for those who wait for what comes back
 * @param sold how many are sold
 */
record PoolCount(SessionId session, UnitId pool, int ordinal, int free, int held, int sold) {

    ClaimBatch.PoolKey key() {
        return new ClaimBatch.PoolKey(session, pool);
    }
}
