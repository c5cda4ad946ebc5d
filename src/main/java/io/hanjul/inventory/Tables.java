package io.hanjul.inventory;

import org.springframework.stereotype.Component;

/**
 * The tables of this module, handed around as one.
 *
 * @param stock versions and deltas
 * @param cells cells
 * @param holds holds, one at a time
 * @param holdClaims holds, a batch at a time
 * @param taken what is taken at this moment
 * @param pools pools
 * @param limits what one person may have
 */
@Component
record Tables(
        StockTable stock,
        CellTable cells,
        HoldTable holds,
        HoldClaimTable holdClaims,
        TakenTable taken,
        PoolTable pools,
        LimitTable limits) {}
