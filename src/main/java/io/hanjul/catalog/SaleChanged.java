package io.hanjul.catalog;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;
import java.time.Instant;

/**
 * The window of a sale was moved, or ended. Published synchronously inside the transaction that does it.
 *
 * @param sale the sale
 * @param opensAt first instant of the window from now on
 * @param closesAt first instant after it
 * @param by who did it
 * @param reason why; empty text when nobody had to say
 */
public record SaleChanged(SaleId sale, Instant opensAt, Instant closesAt, AccountId by, String reason) {}
