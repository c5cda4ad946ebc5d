/**
 * What is on sale, when, and for how much: an {@link io.hanjul.catalog.Offerings offering} of a place has {@link
 * io.hanjul.catalog.Sessions sessions}; a {@link io.hanjul.catalog.Sales sale} takes sessions in and sells them in a
 * window, at one price a category; the first part of the window may be a {@link io.hanjul.catalog.Presales presale} for
 * those with a code. Putting a session on sale is announced as {@link
 * io.hanjul.catalog.SessionOnSale} within the same transaction.
 */
@ApplicationModule(allowedDependencies = {"problem", "ids", "keys", "idempotency", "edge", "account", "place"})
@NullMarked
package io.hanjul.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
