package io.hanjul.payment;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PlaceId;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.UUID;

/**
 * A payment to be made.
 *
 * @param owner who pays
 * @param payee for whose place, by which the money is settled
 * @param reference what it is for, in the words of the module above (a hold's id); has one payment at most
 * @param amount computed by the server
 * @param orderName what the payer reads at the gateway; cut to 100 characters at most
 * @param rehearsal whether a simulated guest pays, who must never be charged
 */
public record NewPayment(
        AccountId owner, PlaceId payee, UUID reference, Money amount, String orderName, boolean rehearsal) {

    private static final int LONGEST_NAME = 100;

    /** Refuses an empty name with {@link IllegalArgumentException}. */
    public NewPayment {
        if (orderName.isBlank()) {
            throw new IllegalArgumentException("an order needs a name");
        }
        orderName = cut(orderName);
    }

    /** Between two characters as readers see them, so that no emoji is left in halves. */
    private static String cut(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        var seen = BreakIterator.getCharacterInstance(Locale.ROOT);
        seen.setText(name);
        int end = seen.preceding(LONGEST_NAME + 1);
        boolean halved = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1));
        return name.substring(0, end > 0 ? end : LONGEST_NAME - (halved ? 1 : 0));
    }
}
