package io.hanjul.booking;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.HoldView;
import java.time.Instant;
import java.util.List;

/**
 * A hold as its guest sees it.
 *
 * @param id hold
 * @param sessionId session
 * @param saleId sale
 * @param state its state now
 * @param units what is held, in the order of the layout
 * @param total what it costs
 * @param due what is to be paid for it: less where units of a booking are exchanged for it
 * @param moves the booking whose units are exchanged for it once it is paid; empty text for one that becomes a booking
 * @param heldUntil the end that the guest is shown
 * @param now the server's time, to count down by
 * @param payments the payment that was begun for it; empty when there is none
 * @param testPayment whether paying for it moves no money, because the gateway is one for tests
 */
public record HoldDetails(
        HoldId id,
        SessionId sessionId,
        SaleId saleId,
        HoldView.State state,
        List<UnitLine> units,
        Money total,
        Money due,
        String moves,
        Instant heldUntil,
        Instant now,
        List<PaymentDetails> payments,
        boolean testPayment) {}
