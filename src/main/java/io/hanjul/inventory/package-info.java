/**
 * Stock: cells, holds and what is still free. {@link io.hanjul.inventory.Holds} claims, keeps, confirms and frees;
 * {@link io.hanjul.inventory.Availability} shows it, live. Claims are decided in group-committed batches by the claim
 * desk; read {@code ClaimDesk} first, then {@code ClaimBatch}.
 *
 * <p>PostgreSQL decides: a cell is claimable when it is FREE, or HELD and run out by the database's clock. The sweeper
 * only tidies.
 */
@ApplicationModule(
        allowedDependencies = {"problem", "ids", "keys", "edge", "idempotency", "account", "place", "catalog"})
@NullMarked
package io.hanjul.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
