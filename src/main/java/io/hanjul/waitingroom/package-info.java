/**
 * A line whose order can be checked by those who stand in it. {@link io.hanjul.waitingroom.Turns} stamps joins
 * without a shared write, the leader seals ticks and calls people ({@code LeadRooms}), {@link
 * io.hanjul.waitingroom.Entries} is the gate, {@link io.hanjul.waitingroom.Admissions} answers booking whether
 * somebody is inside, {@link io.hanjul.waitingroom.Boards} shows the same bytes to everyone, {@link
 * io.hanjul.waitingroom.RoomDesk} takes the orders of owners and operators. The algorithms are values in {@code line}.
 *
 * <p>Calling is a forecast; entering is the gate: one conditional update takes a place.
 */
@ApplicationModule(allowedDependencies = {"problem", "ids", "batch", "keys", "secrets", "edge", "account", "catalog"})
@NullMarked
package io.hanjul.waitingroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
