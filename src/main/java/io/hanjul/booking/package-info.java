/**
 * The orchestrator: hold → pay → confirm. {@link io.hanjul.booking.Purchases} and {@link
 * io.hanjul.booking.Checkouts} are the life of a purchase, step by step;
 * {@link io.hanjul.booking.Bookings} shows what came of it, {@link io.hanjul.booking.Tickets} signs it for the door,
 * and {@link io.hanjul.booking.Attendance} keeps who came.
 *
 * <p>It owns the transactions that span inventory, payment and the waiting room, and never calls the gateway inside
 * one.
 */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "ids",
            "batch",
            "secrets",
            "keys",
            "edge",
            "account",
            "idempotency",
            "place",
            "catalog",
            "waitingroom",
            "inventory",
            "payment"
        })
@NullMarked
package io.hanjul.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
