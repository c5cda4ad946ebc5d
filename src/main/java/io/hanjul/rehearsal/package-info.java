/**
 * Rehearsals: a sale to simulated guests, on the real line, the real seats and a payment gateway that moves no money.
 * An operator, or an owner where that is allowed, sets one up ({@link io.hanjul.rehearsal.RehearsalDesk}), gets
 * sessions for simulated guests, and ends it; then {@code ClearRehearsals} calls off what was bought and frees the
 * seats. {@link io.hanjul.rehearsal.Crowds} sends the guests as well, as a process of its own.
 *
 * <p>That the two kinds of guests never meet is the rule of {@link io.hanjul.catalog.RehearsalRule}.
 */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "ids",
            "edge",
            "idempotency",
            "catalog",
            "waitingroom",
            "inventory",
            "payment",
            "booking"
        })
@NullMarked
package io.hanjul.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
