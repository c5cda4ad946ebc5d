package io.hanjul.booking;

import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import java.util.List;

/**
 * A guest's wish to give a booking back.
 *
 * @param booking which
 * @param units which of its units; empty for all
 * @param refund what the guest was told to get back; nothing happens when that is no longer so
 * @param reason in the guest's words; may be empty
 * @param key of the request
 */
public record CancellationOrder(
        BookingId booking, List<UnitId> units, Money refund, String reason, IdempotencyKey key) {}
