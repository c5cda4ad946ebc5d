package io.hanjul.catalog;

import io.hanjul.ids.SaleId;
import java.time.Instant;
import java.util.Optional;

/**
 * The first part of a sale, for those with an access code.
 *
 * @param saleId of the sale
 * @param endsAt from when on everybody may buy; empty when the sale has no presale
 * @param codeNeeded whether whoever asks needs a code now: the presale is not over, and they have redeemed none
 * @param mine whether whoever asks has redeemed a code
 */
public record Presale(SaleId saleId, Optional<Instant> endsAt, boolean codeNeeded, boolean mine) {}
