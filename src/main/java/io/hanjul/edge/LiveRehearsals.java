package io.hanjul.edge;

import io.hanjul.ids.SaleId;

/** Rehearsals that are going on, so that their simulated guests may act. Asked on every request of such a guest. */
@FunctionalInterface
public interface LiveRehearsals {

    /** Whether the sale is a rehearsal that has not ended; answered from memory. */
    boolean contains(SaleId sale);
}
