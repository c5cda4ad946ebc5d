package io.hanjul.payment;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.Money;
import java.util.UUID;

/**
 * A payment to be made.
 *
 * @param owner who pays
 * @param reference what it is for, in the words of the module above (a hold's id); has one payment at most
 * @param amount computed by the server
 * @param orderName what the payer reads at the gateway; cut to 100 characters
 * @param rehearsal whether a simulated guest pays, who must never be charged
 */
public record NewPayment(AccountId owner, UUID reference, Money amount, String orderName, boolean rehearsal) {

    private static final int LONGEST_NAME = 100;

    /** Refuses an empty name with {@link IllegalArgumentException}. */
    public NewPayment {
        if (orderName.isBlank()) {
            throw new IllegalArgumentException("an order needs a name");
        }
        orderName = orderName.substring(0, Math.min(orderName.length(), LONGEST_NAME));
    }
}
