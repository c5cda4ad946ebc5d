/**
 * The door: who came, who did not, and who is expected. {@link io.hanjul.door.CheckIns} lets people in, {@link
 * io.hanjul.door.NoShows} notes who stayed away, {@link io.hanjul.door.GuestList} tells who is expected, on a page, as
 * a file, and for devices that may lose the network.
 *
 * <p>The database decides: a unit is let in by one insert that a unique index allows once, under the lock of its
 * booking.
 */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "ids",
            "edge",
            "idempotency",
            "account",
            "place",
            "catalog",
            "inventory",
            "booking"
        })
@NullMarked
package io.hanjul.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
